import { centerX, widthOf } from "./geometry.ts";
import type { PageLine } from "./page-content.ts";
import { gapBetween, textOfLine } from "./text-line.ts";

/** Where the text of a page begins and ends. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Characters of a line that shows how wide the text is. */
const LONG = 12;
/** A line that ends this near (in sizes) to the right edge of the text is full. */
const FULL = 1.7;
/** A line that begins this near (in sizes) to the left edge of the text is not indented. */
const UNINDENTED = 0.8;
/** Lines further apart than this (in sizes, between their middles) are of different paragraphs. */
const FURTHEST = 2.6;
/** Gaps from which on (in sizes) a line is made of cells. */
const CELL_GAP = 1.5;

/** The column that the lines of a page are set in; the whole page where no line is long enough to show it. */
export function columnOf(lines: readonly PageLine[], pageWidth: number): Column {
  const long = lines.filter((line) => line.glyphs.length >= LONG);
  if (long.length === 0) return { left: 0, right: pageWidth };
  return {
    left: Math.min(...long.map(({ box }) => box[0])),
    right: Math.max(...long.map(({ box }) => box[2])),
  };
}

const isFull = (line: PageLine, column: Column): boolean => column.right - line.box[2] <= FULL * line.size;

/** True for a line whose parts stand apart, as the cells of a row do. */
const hasCells = (line: PageLine): boolean =>
  line.glyphs.some((glyph, index) => {
    const before = line.glyphs[index - 1];
    return before !== undefined && gapBetween(before, glyph) > CELL_GAP * line.size;
  });

function isCentered(line: PageLine, column: Column): boolean {
  const middle = (column.left + column.right) / 2;
  return (
    Math.abs(centerX(line.box) - middle) < line.size && widthOf(line.box) > (column.right - column.left) / 8
  );
}

/** A line, with the column of its page and its page. */
export interface PlacedLine {
  readonly line: PageLine;
  readonly page: number;
  readonly column: Column;
}

/** A heading in large type that was broken: both lines are centred. */
function continuesTitle(a: PlacedLine, b: PlacedLine): boolean {
  const indented =
    a.line.box[0] - a.column.left > 2.5 * a.line.size || b.line.box[0] - b.column.left > 2.5 * b.line.size;
  return (
    indented &&
    isCentered(a.line, a.column) &&
    isCentered(b.line, b.column) &&
    widthOf(a.line.box) > 0.7 * (a.column.right - a.column.left)
  );
}

/** True where a line goes on with the paragraph of the line before it. */
export function continues(a: PlacedLine, b: PlacedLine): boolean {
  const sameSize = Math.abs(a.line.size - b.line.size) <= 0.12 * a.line.size;
  if (!sameSize || hasCells(a.line) || hasCells(b.line)) return false;
  const apart = (b.line.baseline - a.line.baseline) / a.line.size;
  if (a.page === b.page && (apart <= 0 || apart > FURTHEST)) return false;
  if (a.page === b.page && continuesTitle(a, b)) return true;
  return isFull(a.line, a.column) && b.line.box[0] - b.column.left <= UNINDENTED * b.line.size;
}

const LATIN_END = /[A-Za-z,.;:]$/u;
const LATIN_START = /^[A-Za-z]/u;

/** The text of a paragraph: lines of Chinese are joined as they are, words of Latin script by a blank. */
export function paragraphText(lines: readonly PageLine[]): string {
  return lines.map(textOfLine).reduce((text, next) => {
    const blank = LATIN_END.test(text) && LATIN_START.test(next) ? " " : "";
    return text === "" ? next : `${text}${blank}${next}`;
  }, "");
}
