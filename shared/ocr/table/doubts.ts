import { DRAWN, type Lattice } from "./grid.ts";
import { type Edge, NEAR } from "./open-edge.ts";
import type { Span } from "./spans.ts";

/** From what share on an edge within a cell may be one that has faded. */
const MAY_BE_DRAWN = 0.45;

const range = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** True for a cell that the end of the picture cuts: the rest of what is printed in it is lost. */
export function isLost({ rows, columns }: Lattice, span: Span, lost: readonly Edge[]): boolean {
  const offsetsOf = (lines: Lattice["rows"], first: number, count: number): number[] =>
    [lines[first], lines[first + count]].flatMap((line) => line?.offset ?? []);
  const levels = offsetsOf(rows, span.row, span.rowSpan);
  const sides = offsetsOf(columns, span.column, span.columnSpan);
  return lost.some(({ axis, offset, from, to }) => {
    const [own, across] = axis === "horizontal" ? [levels, sides] : [sides, levels];
    const [start = 0, end = 0] = across;
    return start < to && end > from && own.some((line) => Math.abs(line - offset) <= NEAR);
  });
}

/** Pixels that a figure is high at most. */
const TALLEST = 48;

/**
 * True where a column's line is drawn beside one row alone, with rows above and below that it does not divide: the stroke of
 * a 1 as high as its cell looks so, and what is left of its figure is another.
 */
function isStroke({ rows, vertical }: Lattice, column: number, row: number): boolean {
  const down = rows.length - 1;
  const isDrawn = (at: number): boolean => (vertical[column * down + at] ?? 0) >= DRAWN;
  const height = (rows[row + 1]?.offset ?? 0) - (rows[row]?.offset ?? 0);
  if (row === 0 || row === down - 1 || height > TALLEST) return false;
  return isDrawn(row) && !isDrawn(row - 1) && !isDrawn(row + 1);
}

/**
 * True for a cell of which an edge is not clearly drawn, or across which one may be: it may be a part of what stands
 * beside it, or two.
 */
export function isDoubtful(lattice: Lattice, span: Span): boolean {
  const { rows, columns, horizontal, vertical } = lattice;
  const { row, column, rowSpan, columnSpan } = span;
  const [across, down] = [columns.length - 1, rows.length - 1];
  const level = (line: number, at: number): number => horizontal[line * across + at] ?? 1;
  const plumb = (line: number, at: number): number => vertical[line * down + at] ?? 1;
  const [ownRows, ownColumns] = [range(row, rowSpan), range(column, columnSpan)];
  const around = [
    ...ownColumns.flatMap((at) => [level(row, at), level(row + rowSpan, at)]),
    ...ownRows.flatMap((at) => [plumb(column, at), plumb(column + columnSpan, at)]),
  ];
  const within = [
    ...range(row + 1, rowSpan - 1).flatMap((line) => ownColumns.map((at) => level(line, at))),
    ...range(column + 1, columnSpan - 1).flatMap((line) => ownRows.map((at) => plumb(line, at))),
  ];
  const isStrokeBeside = [column, column + columnSpan].some((line) =>
    ownRows.some((at) => isStroke(lattice, line, at)),
  );
  return (
    isStrokeBeside || around.some((share) => share < DRAWN) || within.some((share) => share >= MAY_BE_DRAWN)
  );
}
