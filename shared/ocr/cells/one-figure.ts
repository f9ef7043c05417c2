import type { Glyph } from "../glyphs/glyph.ts";
import { heightOf, hull, middleX, middleY } from "../raster/box.ts";
import { median } from "../raster/quantile.ts";
import type { Box } from "../raster/raster.ts";
import type { InkedCell, LookedAt, TableViews } from "./inked-cell.ts";

/** Lines of one figure are as high as one another by this share, and no further apart than this (heights of a digit). */
const ALIKE = 0.85;
const LEADING = 1.3;
/** How far (shares of the lines' distance) from the middle of a cell's lines the only line of another is, where theirs is one row. */
const HALFWAY = 0.3;
/** So many cells beside it must show that a cell is one row. */
const LEAST_BESIDE = 2;
/** Lines that are flush right end no further from one another than this share of a digit's place. */
const FLUSH = 0.25;
const LEAST_PLACES = 3;
const MOST_LINES = 3;
/** Digits of a group behind a comma. */
const GROUP = 3;

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
 * True where lines are so near to one another that they are of one row, or where cells beside them have one line
 * each, in the middle of these: no value of either of two rows would stand there.
 */
function isOneRow(
  cell: InkedCell,
  cells: readonly InkedCell[],
  boxes: readonly Box[],
  digit: number,
): boolean {
  const gaps = boxes.slice(1).map((box, index) => box[1] - (boxes[index]?.[3] ?? 0));
  if (Math.max(...gaps) <= TIGHT * digit) return true;
  const middles = boxes.map(middleY);
  const [first = 0, last = 0] = [middles[0], middles.at(-1)];
  const [middle, apart] = [(first + last) / 2, (last - first) / (boxes.length - 1)];
  const beside = cells.filter(
    ({ layout, ink }) =>
      layout.row === cell.layout.row &&
      layout.rowSpan === cell.layout.rowSpan &&
      layout.column !== cell.layout.column &&
      ink.lines.length === 1,
  );
  const off = beside.flatMap(({ ink }) =>
    ink.lines.slice(0, 1).map(({ box }) => Math.abs(middleY(box) - middle)),
  );
  const between = off.filter((far) => far <= HALFWAY * apart).length;
  return between >= LEAST_BESIDE && between > off.length / 2;
}

/** True for the last row of a table: a page break may have cut it, and another line stand on the next page. */
const mayGoOn = ({ layout }: InkedCell, rows: number): boolean => layout.row + layout.rowSpan >= rows;

/** A line of digits with where it stands. */
interface DigitLine {
  readonly looked: LookedAt;
  readonly digits: readonly Glyph[];
  readonly height: number;
}

const digitLine = (looked: LookedAt, digit: number): DigitLine => {
  const digits = digitsOf(looked, digit);
  return { looked, digits, height: digits.length === 0 ? 0 : heightOf(hull(digits.map(({ box }) => box))) };
};

/** True for a line that ends in a comma, by its look and by its ink: no number ends so. */
const endsInComma = ({ looked: { figure, glyphs }, digits }: DigitLine): boolean =>
  figure?.unbound.endsWith(",") === true && digits.length > 0 && digits.at(-1) !== glyphs.at(-1);

const lastDigit = ({ looked, digits }: DigitLine): Box => digits.at(-1)?.box ?? looked.line.box;

/** True where a line had no room for another digit, and does not only stand flush with the next. */
function isFull(line: DigitLine, next: DigitLine, cell: Box, place: number): boolean {
  const [ends, opening] = [lastDigit(line), line.digits[0]?.box ?? line.looked.line.box];
  if (cell[2] - middleX(ends) >= 1.5 * place) return false;
  const isFullBefore = middleX(opening) - place / 2 - cell[0] < place;
  const isFlush = Math.abs(middleX(lastDigit(next)) - middleX(ends)) < FLUSH * place;
  return isFullBefore || !isFlush;
}

/**
 * True for a cell whose lines are one figure: each but the last had no room for another digit, the next stands close
 * below it in the same size, all are digits alone but for a unit behind the last, and the cells beside show that the row
 * is one. A line that ends in a comma goes on whatever room it had, where the digits of one group stand below. Two figures under
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
  const count = cell.lines.length;
  if (form !== "count" || place === null || count < 2 || count > MOST_LINES) return false;
  if (cell.ink.lines.length !== count || cell.layout.row === 0) return false;
  const lines = cell.lines.map((looked) => digitLine(looked, digit));
  const areDigits = lines.every(
    ({ looked: { figure }, digits }, index) =>
      figure !== null && (figure.unit === undefined || index === count - 1) && digits.length > 0,
  );
  const heights = lines.map(({ height }) => height);
  if (!areDigits || Math.min(...heights) < ALIKE * Math.max(...heights)) return false;
  const boxes = lines.map(({ looked }) => looked.line.box);
  const areClose = boxes.slice(1).every((box, index) => {
    const gap = box[1] - (boxes[index]?.[3] ?? 0);
    return gap >= 0 && gap <= LEADING * digit;
  });
  if (!areClose) return false;
  const [last] = lines.slice(-1);
  const isEnded = last?.looked.figure?.unit !== undefined;
  const [, , right] = cell.layout.box;
  if (
    last === undefined ||
    (!isEnded && mayGoOn(cell, rows) && right - middleX(lastDigit(last)) < 1.5 * place)
  )
    return false;
  const isGroup = (from: number): boolean =>
    lines.slice(from).reduce((sum, { digits }) => sum + digits.length, 0) === GROUP;
  const goOn = lines.slice(0, -1).map((line, index) => {
    if (endsInComma(line) && isGroup(index + 1)) return "comma";
    const next = lines[index + 1];
    return next !== undefined && isFull(line, next, cell.layout.box, place) ? "full" : "no";
  });
  if (goOn.includes("no")) return false;
  return goOn.every((way) => way === "comma") || isOneRow(cell, cells, boxes, digit);
}
