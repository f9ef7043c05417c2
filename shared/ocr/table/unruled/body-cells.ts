import type { CellLayout } from "../../page/page-layout.ts";
import { hull, middleX, middleY, sharedX, sharedY } from "../../raster/box.ts";
import { isOver } from "./figure-rows.ts";
import { boundsOf } from "./header.ts";
import type { Body, Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";

/** How far (in sizes) the first and the last row reach beyond what stands in them. */
const ROOM = 0.35;

/** From where to where a row reaches down. */
interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far each row reaches: half the way to the next, but no further than a rule between them, as those that close a table
 * with the number of the page under it; these are none of its rows' ink. `hulls` are what stands in each.
 */
function reachesOf(hulls: readonly Piece[], { rules, size }: Printed): Reach[] {
  const around = hull(hulls);
  const own = rules.filter((rule) => sharedX(rule, around) > 0);
  return hulls.map(([, top, , bottom], index) => {
    const above = hulls[index - 1]?.[3] ?? top - 2 * ROOM * size;
    const below = hulls[index + 1]?.[1] ?? bottom + 2 * ROOM * size;
    const rulesAbove = own.map((rule) => rule[3] + 1).filter((y) => y <= top);
    const rulesBelow = own.map((rule) => rule[1] - 1).filter((y) => y >= bottom);
    return {
      top: Math.max((above + top) / 2, ...rulesAbove),
      bottom: Math.min((bottom + below) / 2, ...rulesBelow),
    };
  });
}

/** How far (in sizes) what stands in a cell may be from the line of its row. */
const SAME_ROW = 0.45;
/** What may reach beyond a cell, in pixels. */
const BEYOND = 2;
/** How near (in sizes) before the columns a figure without a word behind it is no ordinal, but may be the first digit of another. */
const BESIDE = 2;

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
 * The rows in which something stands that is not clearly within one cell: it may belong to any. So may, beside blank cells, what
 * stands between the places of two columns' figures, and a figure right before the columns.
 */
function doubtfulRows(
  { rows, columns }: Placed,
  xs: readonly number[],
  reaches: readonly Reach[],
  { words, figures, size }: Printed,
): ReadonlySet<number> {
  const [top, bottom] = [reaches[0]?.top ?? 0, reaches.at(-1)?.bottom ?? 0];
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const isInside = (piece: Piece): boolean =>
    middleY(piece) >= top && middleY(piece) <= bottom && piece[2] >= first + BEYOND && piece[0] <= last;
  const isWithin = (piece: Piece): boolean => {
    const [x, y] = [middleX(piece), middleY(piece)];
    const column = xs.findLastIndex((bound) => x >= bound);
    const row = reaches.findLastIndex((reach) => y >= reach.top);
    const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0];
    const { top: above, bottom: below } = reaches[row] ?? { top: 0, bottom: 0 };
    const isBeyond =
      piece[0] < left - BEYOND ||
      piece[2] > right + BEYOND ||
      piece[1] < above - BEYOND ||
      piece[3] > below + BEYOND;
    const [own, place] = [rows[row]?.figures ?? [], columns[column]];
    const isStray = own.length < columns.length && place !== undefined && !isOver(piece, place);
    return !isBeyond && !isStray && Math.abs(y - (rows[row]?.y ?? y)) <= SAME_ROW * size;
  };
  const isLoose = (figure: Piece): boolean =>
    figure[2] < first + BEYOND &&
    figure[2] > first - BESIDE * size &&
    rows.some(({ y }) => Math.abs(middleY(figure) - y) <= SAME_ROW * size) &&
    !words.some((word) => word[2] > figure[2] && word[0] < last && sharedY(word, figure) > 0);
  const odd = [
    ...[...words, ...figures].filter((piece) => isInside(piece) && !isWithin(piece)),
    ...figures.filter(isLoose),
  ];
  const meets = ({ top: from, bottom: to }: Reach): boolean =>
    odd.some(([, above, , below]) => above < to && below > from);
  return new Set(reaches.flatMap((reach, row) => (meets(reach) ? [row] : [])));
}

/** The cells of figures, doubtful in rows where something does not stand clearly within one of them. */
export function bodyCells(placed: Placed, printed: Printed): CellLayout[] {
  const { columns, hulls, left, firstRow, firstColumn } = placed;
  const xs = boundsOf(columns, 1.5 * printed.size).map((x, index) => (index === 0 ? Math.max(x, left) : x));
  const reaches = reachesOf(hulls, printed);
  const doubtful = doubtfulRows(placed, xs, reaches, printed);
  return reaches.flatMap(({ top, bottom }, row) =>
    columns.map((_column, column): CellLayout => {
      const box = [xs[column], top, xs[column + 1], bottom].map((side) => Math.round(side ?? 0));
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
