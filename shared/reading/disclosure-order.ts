import { EDITIONS } from "../form/edition.ts";
import { disclosureRows, type Field } from "../form/proactive-disclosure.ts";
import { type ColumnOrder, inOneLine, orderOf } from "./column-order.ts";
import type { FormRow } from "./form-row.ts";
import { type HeaderWord, headerWords } from "./header-words.ts";
import { normalizeLabel } from "./normalize.ts";
import type { RecordLabel } from "./record.ts";
import { COLUMN_UNITS, type ColumnUnit } from "./value.ts";

/** A column of table 2 as a header names it; `unit` is the unit of money that stands in the name. */
interface NamedField {
  readonly id: string;
  readonly unit: ColumnUnit | null;
}

const UNITS = [...COLUMN_UNITS.keys()];

function namesOf(field: Field): [string, NamedField][] {
  return [field.label, ...field.aliases].flatMap((label): [string, NamedField][] => {
    const { body, plain } = normalizeLabel(label);
    if (field.quantity !== "money") return [[body, { id: field.id, unit: null }]];
    const bare = plain.replace(/单位.*$/u, "");
    return [
      [bare, { id: field.id, unit: null }],
      ...UNITS.flatMap((unit): [string, NamedField][] =>
        ["", "单位", "金额单位"].map((word) => [bare + word + unit, { id: field.id, unit: unitOf(unit) }]),
      ),
    ];
  });
}

const unitOf = (printed: string): ColumnUnit | null => COLUMN_UNITS.get(printed) ?? null;

const NAMES: ReadonlyMap<string, NamedField> = new Map(
  EDITIONS.flatMap((edition) => disclosureRows(edition).flatMap((row) => row.fields.flatMap(namesOf))),
);

/** What begins the header of another block of table 2. */
const BLOCK = /第二十条第.项|信息内容/u;

/** A header of table 2: its names in order. */
export type DisclosureHeader = readonly HeaderWord<NamedField>[];

/** The last header of table 2 among labels; null where there is none. */
export function disclosureHeader(labels: readonly RecordLabel[]): DisclosureHeader | null {
  const words = headerWords(labels.slice(labels.findLastIndex(({ body }) => BLOCK.test(body)) + 1), NAMES);
  return words.length === 0 ? null : words;
}

/** How the header has the columns of a row: `form` where it does not name them. */
export function fieldOrder(header: DisclosureHeader, row: FormRow): ColumnOrder<string> {
  const own = row.columns.map(fieldId);
  const words = header.filter(({ name }) => own.includes(name.id));
  const order = orderOf(
    words.map(({ name }) => name.id),
    own,
  );
  const reliable = inOneLine(words) || words.every(({ positioned }) => positioned);
  return Array.isArray(order) && !reliable ? "unclear" : (order ?? "form");
}

export const fieldId = ({ id }: { readonly id: string }): string => id.slice(id.lastIndexOf(".") + 1);

const NOTE = /^[(]?(?:金额|计量|计价)?单位[:：](.{1,12}?)[)]?$/u;
const MONEY = /亿元|百万元|万元|千元|元/gu;

/** The unit of money that a note over a table states (单位：万元); null where there is none or more than one. */
export function notedUnit(labels: readonly RecordLabel[]): ColumnUnit | null {
  const units = labels.flatMap(({ folded }) => [...(NOTE.exec(folded)?.[1] ?? "").matchAll(MONEY)]);
  const distinct = new Set(units.map(([unit]) => unit));
  return distinct.size === 1 ? unitOf([...distinct][0] ?? "") : null;
}
