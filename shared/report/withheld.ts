import { type CellKind, type CellValue, isRecognized, isSure, SLASH } from "./cell.ts";
import type { Report } from "./report.ts";

/*
 * What was recognised for sure and stands in a sum that does not hold, or on a page of another report, is not asserted: it
 * stays the cell's candidate, under the confidence that it was recognised with. By both it is known again.
 */

/** A recognised value that is not asserted for the sake of a sum. */
export const withheld = (cell: CellValue): CellValue => ({
  ...cell,
  kind: "ambiguous",
  value: null,
  raw: "",
  candidates: [...new Set([cell.kind === "number" ? String(cell.value) : cell.raw, ...cell.candidates])],
});

const isWithheld = (cell: CellValue): boolean =>
  cell.kind === "ambiguous" && isRecognized(cell) && isSure(cell);

function kindOf(raw: string): CellKind {
  if (raw.trim() === "") return "blank";
  if (!Number.isNaN(Number(raw))) return "number";
  return SLASH.test(raw) ? "slash" : "dash";
}

function asRead(cell: CellValue): CellValue {
  const [raw, ...others] = cell.candidates;
  if (!isWithheld(cell) || raw === undefined) return cell;
  const kind = kindOf(raw);
  return { ...cell, kind, value: kind === "number" ? Number(raw) : null, raw, candidates: others };
}

/** Cells with what was read in those that are withheld. */
export const cellsAsRead = (cells: Report["cells"]): Report["cells"] =>
  Object.values(cells).some(isWithheld)
    ? Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, asRead(cell)]))
    : cells;
