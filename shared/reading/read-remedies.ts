import { cellsOfTable } from "../form/cells.ts";
import type { CellValue } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import { REMEDY_BODIES } from "./label-index.ts";
import { learnColumns, type Placement, placeValues } from "./place.ts";
import type { TableReading } from "./read-rows.ts";
import { settle } from "./read-rows.ts";
import { inkOf, type Record } from "./record.ts";
import { isRemedy } from "./regions.ts";

const CELLS = cellsOfTable("remedies", "2021");
const WIDTH = CELLS.length;

/** Headers of table 4 break into single characters at worst; anything longer begins something else. */
const LONGEST_FRAGMENT = 4;
/** A row with fewer values than this is not table 4 with gaps but something else. */
const LEAST_VALUES = 5;

const isFragment = (body: string): boolean => body.length <= LONGEST_FRAGMENT || REMEDY_BODIES.has(body);

/** The records that may hold the one data row of table 4: from its headers to the next longer label. */
function dataRecords(records: readonly Record[]): Record[] {
  const data: Record[] = [];
  let inside = false;
  for (const record of records) {
    const remedy = isRemedy(record);
    if (remedy) inside = true;
    else if (record.labels.some(({ body }) => !isFragment(body))) inside = false;
    if (inside && record.values.length >= LEAST_VALUES) data.push(record);
  }
  return data;
}

/** Table 4 has no label cells: fifteen cells are its fifteen columns, blank or not. */
function place(record: Record): Placement {
  const row = { record: { ...record, binding: "cells" as const }, level: "", width: WIDTH };
  return placeValues(row, learnColumns([]));
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
  const all = dataRecords(records).filter(
    (record) => inkOf(record).length > 0 || record.values.length >= WIDTH,
  );
  const [first, ...more] = all;
  const ids = CELLS.map((cell) => cell.id);
  if (first === undefined) return null;
  const cells = new Map<string, CellValue>();
  const issues: Issue[] = [];
  const placements = all.map(place);
  CELLS.forEach((cell, index) => {
    const column = { id: cell.id, quantity: cell.quantity, unit: "unknown" as const };
    const read = placements.map((placement) =>
      settle(placement.columns[index] ?? { options: [], piece: null }, column, placement.fit),
    );
    const [own, ...others] = read;
    if (own !== undefined)
      cells.set(
        cell.id,
        others.reduce((sum, other) => (same(sum, other) ? sum : ambiguous(sum, other)), own),
      );
  });
  const settled = [...cells.values()].every((cell) => cell.kind !== "ambiguous" && cell.kind !== "missing");
  const detail = `${inkOf(first).length} values for ${WIDTH} columns`;
  if (!settled)
    issues.push({
      code: more.length > 0 ? "CONFLICTING_ROWS" : "AMBIGUOUS_ROW",
      cells: ids,
      detail,
      at: first.at,
    });
  else if (placements[0]?.fit === "surplus")
    issues.push({ code: "SURPLUS_VALUES", cells: ids, detail, at: first.at });
  else if (more.length > 0)
    issues.push({ code: "REPEATED_ROW", cells: ids, detail: "printed again", at: first.at });
  return { cells, issues, found: 1 };
}
