import type { CellLayout } from "../../page/page-layout.ts";
import { hull } from "../../raster/box.ts";
import { around, bodyCells } from "./body-cells.ts";
import type { DraftTable } from "./draft.ts";
import { type Column, type FigureRow, isOver, type Segment } from "./figure-rows.ts";
import { type Header, headerOver, isCentredOver } from "./header.ts";
import { namedGroups } from "./names.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";
import { textLines } from "./text-lines.ts";

/** Columns of figures: three groups of five, of which the second and the third are under one name. */
export const WIDTH = 15;
export const GROUP = 5;
export const HEADER_ROWS = 3;

/** The names of groups; those of the first and of both others are on the page before, where it ends below them. */
interface Names {
  readonly upper: readonly [first: Piece, others: Piece] | null;
  readonly second: Piece;
  readonly third: Piece;
}

/** The names of groups, where they stand over their columns as the form has them, with at most a heading over them; null where not. */
function groupNames({ names, spanning }: Header, columns: readonly Column[], size: number): Names | null {
  const over = (from: number, to: number): Piece | undefined => {
    const found = spanning.filter((piece) => isCentredOver(piece, columns.slice(from, to), size));
    return found.length === 1 ? found[0] : undefined;
  };
  const [first, others] = [over(0, GROUP), over(GROUP, WIDTH)];
  const [second, third] = [over(GROUP, 2 * GROUP), over(2 * GROUP, WIDTH)];
  if (second === undefined || third === undefined) return null;
  const upper = first === undefined || others === undefined ? null : ([first, others] as const);
  const isStacked = upper === null || (upper[1][3] <= second[1] + 2 && upper[1][3] <= third[1] + 2);
  const leaves = names.every((name, index) => {
    const above = index < GROUP ? upper?.[0] : index < 2 * GROUP ? second : third;
    return name !== null && (above === undefined || name[1] >= above[3] - 2);
  });
  const own: readonly Piece[] = [...(upper ?? []), second, third];
  const top = Math.min(...own.map((name) => name[1]));
  const areAll = spanning.every((piece) => own.includes(piece) || (upper !== null && piece[3] <= top + 2));
  return areAll && isStacked && leaves ? { upper, second, third } : null;
}

/** The cells of a header that has the form's names over its columns; null for another. */
export function headerCells(header: Header, columns: readonly Column[], size: number): CellLayout[] | null {
  const groups = groupNames(header, columns, size);
  if (groups === null) return null;
  const cell = (
    piece: Piece,
    row: number,
    rowSpan: number,
    column: number,
    columnSpan: number,
  ): CellLayout => ({
    row,
    column,
    rowSpan,
    columnSpan,
    box: around([piece], 0.2 * size),
  });
  const [first, others] = groups.upper ?? [];
  return [
    ...(first === undefined ? [] : [cell(first, 0, 1, 0, GROUP)]),
    ...(others === undefined ? [] : [cell(others, 0, 1, GROUP, 2 * GROUP)]),
    cell(groups.second, 1, 1, GROUP, GROUP),
    cell(groups.third, 1, 1, 2 * GROUP, GROUP),
    ...header.names.flatMap((name, column) =>
      name === null ? [] : column < GROUP ? [cell(name, 1, 2, column, 1)] : [cell(name, 2, 1, column, 1)],
    ),
  ];
}

/** The header where a name of a group is as short as one of its columns, or figures stand beside the names over them. */
function headByNames(columns: readonly Column[], bottom: number, printed: Printed): CellLayout[] | null {
  const named = namedGroups(WIDTH, GROUP, bottom, printed);
  const areOver = named?.columns.every(({ from, to }, index) => {
    const column = columns[index];
    return column !== undefined && isOver([from, 0, to, 0], column);
  });
  return named === null || areOver !== true ? null : headerCells(named.header, named.columns, printed.size);
}

/** How high (in sizes) a header is at most; lines right over it that are none of it: a heading, a running title. */
const HIGHEST = 12;
const MOST_OTHERS = 2;

/**
 * The cells of the header over columns whose first figures begin at `bottom`; null where there is none. It begins where all its names
 * stand below, for a heading and another table may be near; at the top of a page, where it has no upper names, at the first lines.
 */
function headUnder(columns: readonly Column[], bottom: number, printed: Printed): CellLayout[] | null {
  const { words, figures, size } = printed;
  const above = [...words, ...figures].filter((piece) => piece[3] <= bottom + 1);
  const headFrom = (top: number): CellLayout[] | null => {
    const isBelow = (piece: Piece): boolean => piece[1] >= top;
    const below = { ...printed, words: words.filter(isBelow), figures: figures.filter(isBelow) };
    const header = headerOver(columns, bottom, below);
    const head = header === null ? null : headerCells(header, columns, size);
    return head ?? headByNames(columns, bottom, below);
  };
  const tops = [...new Set(above.map((piece) => piece[1]))].sort((a, b) => b - a);
  const near = tops.filter((top) => top > bottom - HIGHEST * size).map(headFrom);
  const whole = near.find((head) => head?.some(({ row }) => row === 0));
  if (whole !== undefined) return whole;
  const lines = textLines(above).map(({ box }) => box[1]);
  return (
    lines
      .slice(0, 1 + MOST_OTHERS)
      .map(headFrom)
      .find((head) => head !== null) ?? null
  );
}

/** Table 4: a row of fifteen figures under the form's header; what looks like rows above it are names of columns. */
export function remediesTable({ rows }: Segment, printed: Printed): DraftTable | null {
  const row = rows.at(-1);
  if (row?.figures.length !== WIDTH) return null;
  const columns = row.figures.map(([from, , to]): Column => ({ from, to }));
  const around = hull(row.figures);
  const head = headUnder(columns, around[1], printed);
  if (head === null) return null;
  const own: readonly FigureRow[] = [row];
  return {
    rows: HEADER_ROWS + 1,
    columns: WIDTH,
    cells: [
      ...head,
      ...bodyCells(
        { rows: own, columns, hulls: [around], left: 0, firstRow: HEADER_ROWS, firstColumn: 0 },
        printed,
      ),
    ],
  };
}
