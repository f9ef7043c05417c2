import { applicantOrder } from "./applicant-order.ts";
import type { ColumnOrder } from "./column-order.ts";
import {
  type DisclosureHeader,
  disclosureHeader,
  fieldId,
  fieldOrder,
  notedUnit,
} from "./disclosure-order.ts";
import type { Column, FormRow } from "./form-row.ts";
import { ROW_BODIES } from "./label-index.ts";
import { applicantColumns, underNames, usualWidth } from "./named-columns.ts";
import type { ValuePiece } from "./pieces.ts";
import type { Record } from "./record.ts";
import type { ColumnUnit } from "./value.ts";
import { FIRST_YEAR, LAST_YEAR } from "./year.ts";

/** The columns of a row as its table's header has them; null stands for one that the form does not have. */
export interface HeadedColumns {
  readonly columns: readonly (Column | null)[];
  readonly order: "form" | "header" | "unclear";
  /** The row's values that stand right under these columns, where their names prove it. */
  readonly values?: readonly ValuePiece[];
}

/** What the header over a record says of the columns of a row of the form. */
export type Headings = (record: number, row: FormRow) => HeadedColumns;

function headed(columns: readonly Column[], order: ColumnOrder<string>): HeadedColumns {
  if (typeof order === "string") return { columns, order };
  const named = order.map((name) => columns.find((column) => fieldId(column) === name) ?? null);
  return { columns: named, order: "header" };
}

/** For each record the last thing that `read` found in it or in one before it. */
function inForce<T>(records: readonly Record[], read: (record: Record) => T | null): (T | null)[] {
  let last: T | null = null;
  return records.map((record) => {
    last = read(record) ?? last;
    return last;
  });
}

const YEAR = /^20\d{2}年?度?/u;
/** 上一年项目数量 is a column of edition 2019. */
const RELATIVE = [/^(?:本|今)年/u, /^(?:上|去)一?年度?(?!项目)/u] as const;

const namesTwoYears = (texts: readonly string[]): boolean =>
  new Set(texts.flatMap((text) => YEAR.exec(text)?.[0].slice(0, 4) ?? [])).size > 1 ||
  RELATIVE.every((word) => texts.some((text) => word.test(text)));

/** 2021 and 2020 as they head columns. */
function headsYears({ labels, values }: Record): boolean {
  const years = values.flatMap(({ value }) => (value.kind === "number" ? [value.value] : []));
  const plausible = years.every((year) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR);
  return !labels.some(({ body }) => ROW_BODIES.has(body)) && plausible && new Set(years).size > 1;
}

/** Numbers of two years stand side by side: a row of the header names 2021年 and 2020年, or 本年 and 上年. */
function twoYears(record: Record): boolean {
  const { labels } = record;
  if (headsYears(record)) return true;
  const printed = labels.filter(({ positioned, ordinal }) => positioned && ordinal === null);
  if (printed.length < 2) return false;
  const rows = Map.groupBy(printed, ({ row }) => row);
  return [...rows.values()].some((row) => row.length > 1 && namesTwoYears(row.map(({ folded }) => folded)));
}

const unclear = (row: FormRow): HeadedColumns => ({ columns: row.columns, order: "unclear" });

/** The headings of table 3: seven kinds of applicants, in an order that holds until the next header. */
export function requestHeadings(records: readonly Record[]): Headings {
  const orders = inForce(records, (record) => (twoYears(record) ? "unclear" : applicantOrder(record.labels)));
  const named = inForce(records, applicantColumns);
  const usual = usualWidth(records);
  return (index, row) => {
    const [order, names, record] = [orders[index] ?? "form", named[index], records[index]];
    const form = row.columns.map(fieldId);
    const values =
      record === undefined || order === "unclear" ? null : underNames(record, names ?? null, form, usual);
    if (values === null) return headed(row.columns, order);
    if (values === "unclear") return unclear(row);
    return {
      ...headed(
        row.columns,
        (names?.columns ?? []).map(({ name }) => name),
      ),
      values,
    };
  };
}

/** The unit that the header of a column of money prints, or a note over the table; the form's where there is no header. */
function withUnit(column: Column, header: DisclosureHeader | null, noted: ColumnUnit | null): Column {
  if (column.quantity !== "money") return column;
  const name = header?.find((word) => word.name.id === fieldId(column))?.name;
  if (name === undefined) return { ...column, unit: noted ?? column.unit };
  const contradicts = name.unit !== null && noted !== null && name.unit !== noted;
  return { ...column, unit: contradicts ? "unknown" : (name.unit ?? noted ?? "unknown") };
}

/** The headings of table 2: each block has a header of its own. */
export function disclosureHeadings(records: readonly Record[]): Headings {
  const printed = new Map(records.map((record) => [record, disclosureHeader(record.labels)]));
  const headers = inForce(records, (record) => printed.get(record) ?? null);
  const sideBySide = inForce(records, (record) => twoYears(record) || (printed.get(record) ? false : null));
  const notes = inForce(records, ({ labels }) => notedUnit(labels));
  return (record, row) => {
    if (sideBySide[record] === true) return unclear(row);
    const header = headers[record] ?? null;
    const columns = row.columns.map((column) => withUnit(column, header, notes[record] ?? null));
    return headed(columns, header === null ? "form" : fieldOrder(header, row));
  };
}
