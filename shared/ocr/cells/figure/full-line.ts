import { middleX, widthOf } from "../../raster/box.ts";
import { quantile } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import type { RowsOfCells } from "./one-row.ts";

/** Lines that are flush right end no further from one another than this share of a digit's place. */
const FLUSH = 0.25;
/** So many lines, and most, stand further (in digits' places) from the right of their cells where a table is not set right. */
const AWAY = 0.3;
const LEAST_AWAY = 4;
/** The fullest lines of words leave their cells' padding alone (the very fullest may touch something); fewer do not show it. */
const FULLEST = 0.05;
const LEAST_LINES = 12;
/** Word processors leave about a digit's height at most. */
const MOST_PADDING = 1.1;

/** The first and the last digit of a line. */
export type LineEnds = readonly [first: Box, last: Box];

/** How wide (pixels) the place of a digit is, and what cells leave blank at either side of their words. */
export interface Room {
  readonly place: number;
  readonly padding: number;
}

/** How far (pixels) the lines of a table's words are from the nearer side of their cells. */
export const roomsOf = ({ cells, words }: RowsOfCells): number[] =>
  cells.flatMap(({ lines, layout: { box: cell } }, index) =>
    words[index] ? lines.map(({ line: { box } }) => Math.min(box[0] - cell[0], cell[2] - box[2])) : [],
  );

/** What cells leave blank at either side (pixels), by the rooms of a table, or those of its page where it has few; 0 where these have few. */
export function paddingOf(own: readonly number[], ofPage: readonly number[], digit: number): number {
  const rooms = own.length < LEAST_LINES ? ofPage : own;
  if (rooms.length < LEAST_LINES) return 0;
  return Math.max(0, Math.min(MOST_PADDING * digit, quantile(rooms, FULLEST)));
}

/** True where one digit more would not stand in a cell beside those of a line, wherever they are set in it. */
export function fillsCell([first, last]: LineEnds, cell: Box, { place, padding }: Room): boolean {
  const filled = middleX(last) - middleX(first) + place;
  return widthOf(cell) - 2 * padding - filled < place;
}

/**
 * True where the figures of a table may all stand at the right of their cells, as this line does. Where most that are
 * narrow enough stand elsewhere, what is at the right has spaces before it, and was broken for want of room.
 */
function isSetRight(line: Box, cell: Box, { cells, words }: RowsOfCells, place: number): boolean {
  const off = cell[2] - line[2] + AWAY * place;
  const narrow = cells.flatMap(({ lines: [lone, ...others], layout: { box } }, index) => {
    if (words[index] || lone === undefined || others.length > 0) return [];
    return widthOf(box) - widthOf(lone.line.box) >= 2 * off ? [box[2] - lone.line.box[2]] : [];
  });
  const away = narrow.filter((room) => room >= off);
  return away.length < LEAST_AWAY || away.length <= narrow.length / 2;
}

/** True where a line had no room for another digit, and does not only stand flush with what is below it. */
export function isFull(
  [first, last]: LineEnds,
  below: readonly Box[],
  cell: Box,
  { table, place }: { readonly table: RowsOfCells; readonly place: number },
): boolean {
  if (cell[2] - middleX(last) >= 1.5 * place) return false;
  const isFullBefore = middleX(first) - place / 2 - cell[0] < place;
  const areFlush = below.every((box) => Math.abs(middleX(box) - middleX(last)) < FLUSH * place);
  return isFullBefore || !areFlush || !isSetRight(last, cell, table, place);
}
