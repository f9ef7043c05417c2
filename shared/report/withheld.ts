import { type CellValue, isRecognized, isSure } from "./cell.ts";
import type { Report } from "./report.ts";

/*
 * A number that was recognised for sure and stands in a sum that does not hold is not asserted: the number stays its
 * candidate, under the confidence that it was recognised with. By both it is known again.
 */

/** A recognised number that is not asserted for the sake of a sum. */
export const withheld = (cell: CellValue): CellValue => ({
  ...cell,
  kind: "ambiguous",
  value: null,
  raw: "",
  candidates: [...new Set([String(cell.value), ...cell.candidates])],
});

const isWithheld = (cell: CellValue): boolean =>
  cell.kind === "ambiguous" && isRecognized(cell) && isSure(cell);

function asRead(cell: CellValue): CellValue {
  const [raw, ...others] = cell.candidates;
  return isWithheld(cell) && raw !== undefined
    ? { ...cell, kind: "number", value: Number(raw), raw, candidates: others }
    : cell;
}

/** Cells with the numbers that were read in those that are withheld. */
export const cellsAsRead = (cells: Report["cells"]): Report["cells"] =>
  Object.values(cells).some(isWithheld)
    ? Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, asRead(cell)]))
    : cells;
