import type { CellLayout } from "../../page/page-layout.ts";
import { hull, middleX, middleY, sharedX } from "../../raster/box.ts";
import { boundsOf } from "./header.ts";
import type { Body, Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";

/** How far (in sizes) the first and the last row reach beyond what stands in them. */
const ROOM = 0.35;

/**
 * Where rows meet: one more than there are rows. `hulls` are what stands in each. The first begins below a rule over it, and the
 * last ends above one under it: those that close a table are none of its rows' ink.
 */
function rowBounds(hulls: readonly Piece[], { rules, size }: Printed): number[] {
  const around = hull(hulls);
  const own = rules.filter((rule) => sharedX(rule, around) > 0);
  const [top, bottom] = [hulls[0]?.[1] ?? 0, hulls.at(-1)?.[3] ?? 0];
  const above = own.map((rule) => rule[3] + 1).filter((y) => y <= top);
  const below = own.map((rule) => rule[1] - 1).filter((y) => y >= bottom);
  const inner = hulls.slice(1).map((hull, index) => ((hulls[index]?.[3] ?? hull[1]) + hull[1]) / 2);
  return [Math.max(top - ROOM * size, ...above), ...inner, Math.min(bottom + ROOM * size, ...below)];
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

/** The rows in which something stands that is not clearly within one cell: it may belong to any. */
function doubtfulRows(
  { rows }: Placed,
  xs: readonly number[],
  ys: readonly number[],
  { words, figures, size }: Printed,
): ReadonlySet<number> {
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const isInside = (piece: Piece): boolean =>
    middleY(piece) >= top && middleY(piece) <= bottom && piece[2] >= first + BEYOND && piece[0] <= last;
  const isWithin = (piece: Piece): boolean => {
    const [x, y] = [middleX(piece), middleY(piece)];
    const [column, row] = [xs.findLastIndex((bound) => x >= bound), ys.findLastIndex((bound) => y >= bound)];
    const cell = [xs[column], ys[row], xs[column + 1], ys[row + 1]].map((side) => side ?? 0);
    const [left = 0, above = 0, right = 0, below = 0] = cell;
    const isBeyond =
      piece[0] < left - BEYOND ||
      piece[2] > right + BEYOND ||
      piece[1] < above - BEYOND ||
      piece[3] > below + BEYOND;
    return !isBeyond && Math.abs(y - (rows[row]?.y ?? y)) <= SAME_ROW * size;
  };
  const odd = [...words, ...figures].filter((piece) => isInside(piece) && !isWithin(piece));
  const meets = (row: number): boolean =>
    odd.some(([, above, , below]) => above < (ys[row + 1] ?? 0) && below > (ys[row] ?? 0));
  return new Set([...rows.keys()].filter(meets));
}

/** The cells of figures, doubtful in rows where something does not stand clearly within one of them. */
export function bodyCells(placed: Placed, printed: Printed): CellLayout[] {
  const { rows, columns, hulls, left, firstRow, firstColumn } = placed;
  const xs = boundsOf(columns, 1.5 * printed.size).map((x, index) => (index === 0 ? Math.max(x, left) : x));
  const ys = rowBounds(hulls, printed);
  const doubtful = doubtfulRows(placed, xs, ys, printed);
  return rows.flatMap((_, row) =>
    columns.map((_column, column): CellLayout => {
      const box = [xs[column], ys[row], xs[column + 1], ys[row + 1]].map((side) => Math.round(side ?? 0));
      return {
        row: firstRow + row,
        column: firstColumn + column,
        rowSpan: 1,
        columnSpan: 1,
        box: box as unknown as Piece,
        ...(doubtful.has(row) ? { isDoubtful: true as const } : {}),
      };
    }),
  );
}

/** The box of a cell around what stands in it, some pixels wider. */
export function around(pieces: readonly Piece[], margin: number): Piece {
  const [left, top, right, bottom] = hull(pieces);
  return [left - margin, top - margin, right + margin, bottom + margin].map(Math.round) as unknown as Piece;
}
