import { contradicted } from "./figure/confidence.ts";
import { areFull } from "./figure/figure-cell.ts";
import { hasOneLabel, isOneRow, type RowsOfCells } from "./figure/one-row.ts";
import type { InkedCell, ReadCell } from "./inked-cell.ts";

/** Two lines no further from one another than this (heights of a digit) have no room for a third row between them. */
const NEAR = 1.3;

/** The cells of a table, the height of its digits, and whether its cells are within rules. */
interface Rows extends RowsOfCells {
  readonly digit: number;
  readonly closed: boolean;
}

/** True for a cell whose lines are of one row: by its label, or, of two near one another, by what stands beside them. */
function isOne(cell: InkedCell, rows: Rows): boolean {
  if (rows.closed && hasOneLabel(cell, rows, rows.digit)) return true;
  const [first, second, ...others] = cell.ink.lines;
  if (first === undefined || second === undefined || others.length > 0) return false;
  return second.box[1] - first.box[3] <= NEAR * rows.digit && isOneRow(cell, rows, rows);
}

/** True for a cell with figures one below the other that are no lines of one: those above the last would have had room for more. */
const hasSeveral = (cell: InkedCell, rows: Rows): boolean =>
  cell.lines.length > 1 && cell.isOneFigure !== true && !areFull(cell) && !isOne(cell, rows);

/**
 * The cells of a table as they were read, in doubt where figures of the same row stand one below the other: a fax loses rules, and
 * with them one row becomes part of another. Which of them a figure is of that stands alone, nobody can tell.
 */
export function withSeveralRowsDoubted(rows: Rows, read: readonly ReadCell[]): readonly ReadCell[] {
  const { cells, words } = rows;
  const several = new Set(
    cells.flatMap((cell, index) => (words[index] || !hasSeveral(cell, rows) ? [] : [cell.layout.row])),
  );
  if (several.size === 0) return read;
  return read.map((one, index) => {
    const cell = cells[index];
    const isOfSeveral = cell !== undefined && cell.lines.length > 0 && several.has(cell.layout.row);
    return isOfSeveral && !words[index] ? { ...one, confidence: contradicted(one.confidence) } : one;
  });
}
