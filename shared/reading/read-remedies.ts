import { cellsOfTable } from "../form/cells.ts";
import { type CellValue, isRecognized } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import { learnColumns } from "./columns.ts";
import { doubted } from "./doubt.ts";
import { ownsRow, REMEDY_BODIES } from "./label-index.ts";
import { anyOrder, type Placed, type Placement, placeValues } from "./place.ts";
import { settle, type TableReading } from "./read-rows.ts";
import { doubtWords } from "./recognized.ts";
import { inkOf, type Record } from "./record.ts";
import { isRemedy } from "./regions.ts";
import { type RemedyHeader, remedyHeader } from "./remedy-order.ts";
import { isInk } from "./value.ts";

const CELLS = cellsOfTable("remedies", "2021");
const WIDTH = CELLS.length;

/** Headers of table 4 break into single characters at worst; anything longer begins something else. */
const LONGEST_FRAGMENT = 4;
/** A row with fewer values than this is not table 4 with gaps but something else. */
const LEAST_VALUES = 5;

const isFragment = (body: string): boolean =>
  (body.length <= LONGEST_FRAGMENT && !ownsRow(body)) || REMEDY_BODIES.has(body);

/** The records that may hold the one data row of table 4: from its headers to the next longer label. */
function dataRecords(records: readonly Record[]): Record[] {
  const data: Record[] = [];
  let inside = false;
  for (const record of records) {
    const remedy = isRemedy(record);
    if (remedy) inside = true;
    else if (record.labels.some(({ body }) => !isFragment(body))) inside = false;
    if (inside && record.values.length >= LEAST_VALUES && !ownsRow(record.labels.at(-1)?.body ?? ""))
      data.push(record);
  }
  return data;
}

const NO_TABLE = learnColumns([]);

/**
 * Fifteen cells are the fifteen columns of table 4 where no blank stands at either end, or where they stand under the
 * header from its first column to its last. A blank at an end may be a column of labels: then a value was lost.
 */
function place(record: Record, header: RemedyHeader | null): Placement {
  const [start, end] = header?.extent ?? [0, 0];
  const under = record.values.filter((piece) => piece.column >= start && piece.end <= end);
  const holdsAll = inkOf({ ...record, values: under }).length === inkOf(record).length;
  const [first, last] = [record.values[0], record.values.at(-1)];
  const blankAtEnd = [first, last].some((piece) => piece !== undefined && !isInk(piece.value));
  const values = end - start === WIDTH && under.length === WIDTH && holdsAll ? under : record.values;
  const binding = values === record.values && blankAtEnd ? "loose" : "cells";
  return placeValues({ record: { ...record, values, binding }, level: "", width: WIDTH }, NO_TABLE);
}

/** False where values stand beside the data row on lines of text: any of them may be its own. */
function isProved(record: Record, records: readonly Record[]): boolean {
  if (record.spread === undefined) return true;
  const index = records.indexOf(record);
  const [above, below] = [records[index - 1], records[index + 1]];
  const isStray = (beside: Record | undefined, isElse: (beside: Record) => boolean): boolean =>
    beside !== undefined && beside.spread === record.spread && inkOf(beside).length > 0 && !isElse(beside);
  return (
    record.scattered !== true &&
    !isStray(above, (beside) => beside.labels.length > 0 && !isRemedy(beside)) &&
    !isStray(below, ({ labels }) => labels.some(({ body }) => !isFragment(body)))
  );
}

/** The data records with the header over each. */
function headed(records: readonly Record[]): { record: Record; header: RemedyHeader | null }[] {
  const data = new Set(dataRecords(records));
  let header: RemedyHeader | null = null;
  return records.flatMap((record) => {
    header = remedyHeader(record.labels) ?? header;
    return data.has(record) ? [{ record, header }] : [];
  });
}

/** The columns of a placement in the order of the form, as the header over its row names them. */
function inFormOrder({ columns }: Placement, header: RemedyHeader | null): readonly Placed[] {
  const order = header?.order ?? "form";
  if (order === "form") return columns;
  if (order === "unclear") return anyOrder(columns);
  return CELLS.map(
    ({ id }) => columns[order.findIndex((name) => id === `remedies.${name}`)] ?? { options: [], piece: null },
  );
}

const same = (a: CellValue | undefined, b: CellValue): boolean => a?.kind === b.kind && a.raw === b.raw;

const ambiguous = (a: CellValue, b: CellValue): CellValue => ({
  ...a,
  kind: "ambiguous",
  value: null,
  raw: "",
  confidence: 0,
  candidates: [
    ...new Set([a, b].flatMap((cell) => (cell.kind === "ambiguous" ? cell.candidates : [cell.raw]))),
  ],
});

/** Table 4: fifteen values in one row, told by their order. Null where its headers are not there. */
export function readRemedies(records: readonly Record[]): TableReading | null {
  if (!records.some(isRemedy)) return null;
  const all = headed(records).filter(
    ({ record }) => inkOf(record).length > 0 || record.values.length >= WIDTH,
  );
  const [first, ...more] = all;
  const ids = CELLS.map((cell) => cell.id);
  if (first === undefined) return null;
  const cells = new Map<string, CellValue>();
  const issues: Issue[] = [];
  const placements = all.map(({ record, header }) => {
    const placement = place(record, header);
    const proved = isProved(record, records);
    return { columns: inFormOrder(placement, header), fit: placement.fit, proved };
  });
  CELLS.forEach((cell, index) => {
    const column = { id: cell.id, quantity: cell.quantity, unit: "unknown" as const };
    const read = placements.map(({ columns, fit, proved }) => {
      const read = settle(columns[index] ?? { options: [], piece: null }, column, fit);
      return proved ? read : doubted(read);
    });
    const [own, ...others] = read;
    if (own !== undefined)
      cells.set(
        cell.id,
        others.reduce((sum, other) => (same(sum, other) ? sum : ambiguous(sum, other)), own),
      );
  });
  const doubtful = [...cells].filter(([, cell]) => cell.kind === "ambiguous" && isRecognized(cell));
  const settled = [...cells.values()].every(
    (cell) => (cell.kind !== "ambiguous" && cell.kind !== "missing") || isRecognized(cell),
  );
  const { at } = first.record;
  const detail = `${inkOf(first.record).length} values for ${WIDTH} columns`;
  if (!settled)
    issues.push({
      code: more.length > 0 ? "CONFLICTING_ROWS" : "AMBIGUOUS_ROW",
      cells: ids,
      detail,
      at,
    });
  else if (placements[0]?.fit === "surplus") issues.push({ code: "SURPLUS_VALUES", cells: ids, detail, at });
  else if (more.length > 0) issues.push({ code: "REPEATED_ROW", cells: ids, detail: "printed again", at });
  if (doubtful.length > 0)
    issues.push({
      code: "DOUBTFUL_VALUE",
      cells: doubtful.map(([id]) => id),
      detail: `表四: not recognised for sure: ${doubtWords(doubtful.map(([id, cell]) => ({ id, cell })))}`,
      at: doubtful[0]?.[1].at ?? at,
    });
  if (settled && typeof (first.header?.order ?? "form") !== "string")
    issues.push({ code: "COLUMNS_REORDERED", cells: ids, detail: "columns headed in another order", at });
  return { cells, issues, found: 1 };
}
