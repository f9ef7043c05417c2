import { contradicted } from "./figure/confidence.ts";
import { areFull } from "./figure/figure-cell.ts";
import type { InkedCell, ReadCell } from "./inked-cell.ts";

/** True for a cell with figures one below the other that are no lines of one: those above the last would have had room for more. */
const hasSeveral = (cell: InkedCell): boolean =>
  cell.lines.length > 1 && cell.isOneFigure !== true && !areFull(cell);

/**
 * The cells of a table as they were read, in doubt where figures of the same row stand one below the other: a fax loses rules, and
 * with them one row becomes part of another. Which of them a figure is of that stands alone, nobody can tell.
 */
export function withSeveralRowsDoubted(
  cells: readonly InkedCell[],
  words: readonly boolean[],
  read: readonly ReadCell[],
): readonly ReadCell[] {
  const several = new Set(
    cells.flatMap((cell, index) => (words[index] || !hasSeveral(cell) ? [] : [cell.layout.row])),
  );
  if (several.size === 0) return read;
  return read.map((one, index) => {
    const cell = cells[index];
    const isOfSeveral = cell !== undefined && cell.lines.length > 0 && several.has(cell.layout.row);
    return isOfSeveral && !words[index] ? { ...one, confidence: contradicted(one.confidence) } : one;
  });
}
