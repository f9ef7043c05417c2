import type { CellLayout } from "../../page/page-layout.ts";
import { boundsOf } from "./header.ts";
import type { Body, Printed } from "./page-ink.ts";
import { hullOf, middleX, middleY, type Piece } from "./piece.ts";

/** Where rows meet: one more than there are rows. `hulls` are what stands in each. */
export function rowBounds(hulls: readonly Piece[], size: number): number[] {
  const [first, last] = [hulls[0], hulls.at(-1)];
  const inner = hulls.slice(1).map((hull, index) => ((hulls[index]?.[3] ?? hull[1]) + hull[1]) / 2);
  return [(first?.[1] ?? 0) - 0.35 * size, ...inner, (last?.[3] ?? 0) + 0.35 * size];
}

/** How far (in sizes) what stands in a cell may be from the line of its row. */
const SAME_ROW = 0.45;
/** What may reach beyond a cell, in pixels. */
const BEYOND = 2;

/** Rows of a body with all that stands in them, and the place in the grid of their first cell. */
export interface Placed extends Body {
  /** The label's lines and the figures of each row together. */
  readonly hulls: readonly Piece[];
  /** Where the columns begin: labels end before. */
  readonly left: number;
  readonly firstRow: number;
  readonly firstColumn: number;
}

/**
 * The cells of figures. What does not stand clearly within one of them makes all cells of its rows doubtful, for it may
 * belong to any.
 */
export function bodyCells(
  { rows, columns, hulls, left, firstRow, firstColumn }: Placed,
  printed: Printed,
): CellLayout[] {
  const { size } = printed;
  const xs = boundsOf(columns, 1.5 * size).map((x, index) => (index === 0 ? Math.max(x, left) : x));
  const ys = rowBounds(hulls, size);
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const doubtful = new Set<number>();
  for (const piece of [...printed.words, ...printed.figures]) {
    const [x, y] = [middleX(piece), middleY(piece)];
    if (y < top || y > bottom || piece[2] < first + BEYOND || piece[0] > last) continue;
    const column = xs.findLastIndex((bound) => x >= bound);
    const row = ys.findLastIndex((bound) => y >= bound);
    const isWithin =
      piece[0] >= (xs[column] ?? 0) - BEYOND &&
      piece[2] <= (xs[column + 1] ?? 0) + BEYOND &&
      piece[1] >= (ys[row] ?? 0) - BEYOND &&
      piece[3] <= (ys[row + 1] ?? 0) + BEYOND &&
      Math.abs(y - (rows[row]?.y ?? y)) <= SAME_ROW * size;
    if (isWithin) continue;
    for (let near = 0; near < rows.length; near += 1)
      if (piece[1] < (ys[near + 1] ?? 0) && piece[3] > (ys[near] ?? 0)) doubtful.add(near);
  }
  return rows.flatMap((_, row) =>
    columns.map((_column, column): CellLayout => {
      const box = [xs[column], ys[row], xs[column + 1], ys[row + 1]].map((side) =>
        Math.round(side ?? 0),
      ) as unknown as Piece;
      return {
        row: firstRow + row,
        column: firstColumn + column,
        rowSpan: 1,
        columnSpan: 1,
        box,
        ...(doubtful.has(row) ? { isDoubtful: true as const } : {}),
      };
    }),
  );
}

/** The box of a cell around what stands in it, some pixels wider. */
export function around(pieces: readonly Piece[], margin: number): Piece {
  const [left, top, right, bottom] = hullOf(pieces);
  return [left - margin, top - margin, right + margin, bottom + margin].map(Math.round) as unknown as Piece;
}
