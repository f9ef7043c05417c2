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

/**
 * True for a cell of which an edge is not clearly drawn, or across which one may be: it may be a part of what stands
 * beside it, or two.
 */
export function isDoubtful({ rows, columns, horizontal, vertical }: Lattice, span: Span): boolean {
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
  return around.some((share) => share < DRAWN) || within.some((share) => share >= MAY_BE_DRAWN);
}
