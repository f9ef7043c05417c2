import type { Glyph } from "../../glyphs/glyph.ts";
import { heightOf, hull, middleX, widthOf } from "../../raster/box.ts";
import { median, quantile } from "../../raster/quantile.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkedCell, LookedAt, TableViews } from "../inked-cell.ts";
import { fillsCell, isFull, type LineEnds, type Room } from "./full-line.ts";
import { isBegun, isOneRow, type RowsOfCells } from "./one-row.ts";

/**
 * Lines of one figure are as high as one another by this share, or as digits of their table are where its face has taller
 * ones; and no further apart than this (heights of a digit); a comma that proves them one, whatever row they are of, no
 * further than that.
 */
const ALIKE = 0.85;
/** The lowest of a table's digits and its highest, of those in cells of one line, are these shares from the lowest. */
const HEIGHTS = { low: 0.02, high: 0.98 };
const LEADING = 2;
const NEAR = 1.3;
/** The places of digits, of half a character or a whole one, in heights of a digit. */
const PLACES = { least: 0.7, most: 1.45 };
const LEAST_PLACES = 3;
const MOST_LINES = 3;
/** Digits of a group behind a comma. */
const GROUP = 3;

const digitsOf = ({ glyphs }: LookedAt, digit: number): Glyph[] =>
  glyphs.filter(({ box }) => heightOf(box) >= 0.75 * digit);

/** Two digits beside one another. */
const PAIR = /^\d\d$/u;

/**
 * How far the digits of a table's figures stand from one another, from middle to middle, in heights of a digit; of figures that have a
 * glyph for each character, not of such as touch or came apart.
 */
export const stepsOf = (cells: readonly InkedCell[], digit: number): number[] =>
  cells.flatMap(({ lines }) =>
    lines.flatMap(({ figure, glyphs }) => {
      const text = figure?.figures[0]?.text ?? "";
      const middles = text.length === glyphs.length ? glyphs.map(({ box }) => middleX(box)) : [];
      return middles
        .slice(1)
        .flatMap((middle, at) =>
          PAIR.test(text.slice(at, at + 2)) ? [(middle - (middles[at] ?? middle)) / digit] : [],
        );
    }),
  );

/** The place of a digit by the steps of a table, or by those of all tables of its page where it has few; null where these have few. */
export function placeOf(own: readonly number[], ofPage: readonly number[]): number | null {
  const steps = own.length < LEAST_PLACES ? ofPage : own;
  return steps.length < LEAST_PLACES ? null : median(steps);
}

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
const endsOf = (line: DigitLine): LineEnds => [line.digits[0]?.box ?? line.looked.line.box, lastDigit(line)];

/** True where cells no wider than this hold lines of more digits: what follows a line of these would stand on it. */
function hasRoom(cell: InkedCell, digits: number, { cells, words }: RowsOfCells, digit: number): boolean {
  const width = widthOf(cell.layout.box);
  return cells.some(
    ({ layout, lines }, index) =>
      !words[index] &&
      widthOf(layout.box) <= width &&
      lines.some((line) => digitsOf(line, digit).length > digits),
  );
}

/**
 * True where another line of a cell may stand on the page before or the next: the row is the first of the table on its
 * page and its label does not begin there, or it is the last, and the cell's last line has no room for another digit.
 */
function mayBeCut(cell: InkedCell, last: DigitLine, looked: LookedCells, room: Room): boolean {
  const { layout } = cell;
  if (layout.row === 0 && !isBegun(cell, looked)) return true;
  const isEnded = last.looked.figure?.unit !== undefined || cell.unit !== undefined;
  if (isEnded || layout.row + layout.rowSpan < looked.rows) return false;
  const isShort = layout.box[2] - middleX(lastDigit(last)) >= 1.5 * room.place;
  if (isShort && !fillsCell(endsOf(last), layout.box, room)) return false;
  return !hasRoom(cell, last.digits.length, looked, looked.views.ink.digit);
}

/** How high the lowest digits of a table's figures on one line are for its highest: a face may have taller 4s than 1s. */
function leastAlike({ cells, words, views }: LookedCells): number {
  const heights = cells.flatMap(({ lines: [lone, ...others] }, index) =>
    words[index] || lone === undefined || others.length > 0
      ? []
      : digitsOf(lone, views.ink.digit).map(({ box }) => heightOf(box)),
  );
  if (heights.length === 0) return ALIKE;
  return Math.min(ALIKE, quantile(heights, HEIGHTS.low) / quantile(heights, HEIGHTS.high));
}

/** What the lines of a cell are seen beside: the cells of its table, `rows` of them from top to bottom. */
export interface LookedCells extends RowsOfCells {
  readonly views: TableViews;
  readonly rows: number;
  /** Its cells are within rules. */
  readonly ruled: boolean;
  /** The place of a digit in heights of one, where it is known. */
  readonly place: number | null;
  /** What its cells leave blank at either side, in pixels. */
  readonly padding: number;
}

/**
 * True for a cell whose lines are one figure: each but the last had no room for another digit, the next stands close
 * below it in the same size, all are digits alone but for a unit behind or below the last, and the row is one. A line that ends
 * in a comma goes on whatever room it had, where the digits of one group stand below. Two figures under one another that
 * end flush right would look full too: their first line must be full from the left, or the table set otherwise. Lines of
 * a row that a page break may have cut are none, where the figure may have more of them.
 */
export function isOneFigure(cell: InkedCell, looked: LookedCells): boolean {
  const { form, ink } = looked.views;
  const { digit } = ink;
  const count = cell.lines.length;
  const below = cell.unit === undefined ? [] : cell.ink.lines.slice(count);
  if (form !== "count" || count < 2 || count > MOST_LINES || cell.ink.lines.length !== count + below.length)
    return false;
  const { place, padding } = looked;
  const [least, most] = [(place ?? PLACES.least) * digit, (place ?? PLACES.most) * digit];
  const lines = cell.lines.map((line) => digitLine(line, digit));
  const areDigits = lines.every(
    ({ looked: { figure }, digits }, index) =>
      figure !== null && (figure.unit === undefined || index === count - 1) && digits.length > 0,
  );
  const heights = lines.map(({ height }) => height);
  if (!areDigits || Math.min(...heights) < leastAlike(looked) * Math.max(...heights)) return false;
  const boxes = cell.ink.lines.map(({ box }) => box);
  const gaps = boxes.slice(1).map((box, index) => box[1] - (boxes[index]?.[3] ?? 0));
  const areClose = gaps.every((gap) => gap >= 0 && gap <= LEADING * digit);
  const [last] = lines.slice(-1);
  if (!areClose || last === undefined || mayBeCut(cell, last, looked, { place: most, padding })) return false;
  const isGroup = (from: number): boolean =>
    lines.slice(from).reduce((sum, { digits }) => sum + digits.length, 0) === GROUP;
  // Where each line ends: in a digit, or in the last character of a unit below, which is as wide as high.
  const ends = [
    ...lines.map(lastDigit),
    ...below.map(({ box: [, top, right, bottom] }): Box => [right - (bottom - top), top, right, bottom]),
  ];
  const goOn = lines.slice(0, -1).map((line, index) => {
    if (endsInComma(line) && isGroup(index + 1) && (gaps[index] ?? 0) <= NEAR * digit) return "comma";
    const [own, box] = [endsOf(line), cell.layout.box];
    const isEnd =
      isFull(own, ends.slice(index + 1), box, { table: looked, place: least }) ||
      (fillsCell(own, box, { place: least, padding }) && !hasRoom(cell, line.digits.length, looked, digit));
    return isEnd ? "full" : "no";
  });
  if (goOn.includes("no")) return false;
  return goOn.every((way) => way === "comma") || isOneRow(cell, looked, { digit, closed: looked.ruled });
}
