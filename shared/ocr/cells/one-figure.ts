import type { Glyph } from "../glyphs/glyph.ts";
import { heightOf, hull, middleX, middleY } from "../raster/box.ts";
import { median } from "../raster/quantile.ts";
import type { Box } from "../raster/raster.ts";
import type { InkedCell, LookedAt, TableViews } from "./inked-cell.ts";

/** Lines of one figure are as high as one another by this share, and no further apart than this (heights of a digit). */
const ALIKE = 0.85;
const LEADING = 1.3;
/** How far (shares of the lines' distance) from half-way between two lines a cell's only line is, where theirs is one row. */
const HALFWAY = 0.3;
/** So many cells beside it must show that a cell is one row. */
const LEAST_BESIDE = 2;
/** Lines that are flush right end no further from one another than this share of a digit's place. */
const FLUSH = 0.25;
const LEAST_PLACES = 3;

const digitsOf = ({ glyphs }: LookedAt, digit: number): Glyph[] =>
  glyphs.filter(({ box }) => heightOf(box) >= 0.75 * digit);

/** How far (pixels) the digits of a table's figures stand from one another, from middle to middle; null where few do. */
export function placeOf(cells: readonly InkedCell[], digit: number): number | null {
  const steps = cells.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const middles = digitsOf(line, digit).map(({ box }) => middleX(box));
      return middles.flatMap((middle, at) => (at === 0 ? [] : [middle - (middles[at - 1] ?? middle)]));
    }),
  );
  return steps.length < LEAST_PLACES ? null : median(steps);
}

/** Rows of Chinese labels cannot stand as near to one another as this (heights of a digit). */
const TIGHT = 0.3;

/**
 * True where two lines are so near to one another that they are of one row, or where cells beside them have one line
 * each, half-way between these: no value of either of two rows would stand there.
 */
function isOneRow(
  cell: InkedCell,
  cells: readonly InkedCell[],
  [upper, lower]: readonly [Box, Box],
  digit: number,
): boolean {
  if (lower[1] - upper[3] <= TIGHT * digit) return true;
  const [middle, apart] = [(middleY(upper) + middleY(lower)) / 2, middleY(lower) - middleY(upper)];
  const beside = cells.filter(
    ({ layout, ink }) =>
      layout.row === cell.layout.row &&
      layout.rowSpan === cell.layout.rowSpan &&
      layout.column !== cell.layout.column &&
      ink.lines.length === 1,
  );
  const off = beside.map(({ ink }) => Math.abs(middleY(ink.lines[0]?.box ?? upper) - middle));
  const between = off.filter((far) => far <= HALFWAY * apart).length;
  return between >= LEAST_BESIDE && between > off.length / 2;
}

/** True for the last row of a table: a page break may have cut it, and a third line stand on the next page. */
const mayGoOn = ({ layout }: InkedCell, rows: number): boolean => layout.row + layout.rowSpan >= rows;

/**
 * True for a cell whose two lines are one figure: the first had no room for another digit, the second stands close
 * below it in the same size, both are digits alone, and the cells beside show that the row is one. Two figures under
 * one another that end flush right would look full too: their first line must be full from the left. Lines of a row that a
 * page break may have cut are none, where the figure may have more of them. `rows` are those of the table.
 */
export function isOneFigure(
  cell: InkedCell,
  cells: readonly InkedCell[],
  place: number | null,
  { ink: { digit }, form }: TableViews,
  rows: number,
): boolean {
  const [first, second, ...others] = cell.lines;
  if (form !== "count" || place === null || first === undefined || second === undefined) return false;
  if (others.length > 0 || cell.ink.lines.length !== 2 || cell.layout.row === 0) return false;
  const [upper, lower] = [first.line.box, second.line.box];
  const areDigits = [first, second].every(
    (line) => line.figure !== null && line.figure.unit === undefined && digitsOf(line, digit).length > 0,
  );
  const heights = [first, second].map((line) => heightOf(hull(digitsOf(line, digit).map(({ box }) => box))));
  const isClose = lower[1] - upper[3] <= LEADING * digit && lower[1] >= upper[3];
  if (!areDigits || !isClose || Math.min(...heights) < ALIKE * Math.max(...heights)) return false;
  const [ends, closing] = [first, second].map((line) => digitsOf(line, digit).at(-1)?.box ?? line.line.box);
  const opening = digitsOf(first, digit)[0]?.box ?? upper;
  if (ends === undefined || closing === undefined) return false;
  const [, , right] = cell.layout.box;
  const isFull = right - middleX(ends) < 1.5 * place;
  if (mayGoOn(cell, rows) && right - middleX(closing) < 1.5 * place) return false;
  const isFullBefore = middleX(opening) - place / 2 - cell.layout.box[0] < place;
  const isFlush = Math.abs(middleX(closing) - middleX(ends)) < FLUSH * place;
  return isFull && (isFullBefore || !isFlush) && isOneRow(cell, cells, [upper, lower], digit);
}
