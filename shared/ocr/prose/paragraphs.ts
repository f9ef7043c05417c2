import type { Box } from "../raster/raster.ts";
import type { ReadLine } from "./read-lines.ts";

/** Where the text of a page begins and ends. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** Characters of a line that shows how wide the text is. */
const LONG = 12;
/** In sizes: a line ending this near to the right edge is full; one beginning this near to the left is not indented. */
const FULL = 1.8;
const UNINDENTED = 0.9;
/** Lines further apart than this (in sizes, between their middles) are of different paragraphs. */
const FURTHEST = 2.7;
/** How far the sizes of lines of one paragraph may differ. */
const SAME_SIZE = 0.2;
/** Titles are larger than the text under them, and centred. */
const WIDE = 0.7;

const middle = (low: number, high: number): number => (low + high) / 2;

function columnOf(lines: readonly ReadLine[], width: number): Column {
  const long = lines.filter(({ text }) => text.length >= LONG);
  if (long.length === 0) return { left: 0, right: width };
  return {
    left: Math.min(...long.map(({ box }) => box[0])),
    right: Math.max(...long.map(({ box }) => box[2])),
  };
}

/** A broken title: both lines are centred, the first one long. */
function continuesTitle(a: ReadLine, b: ReadLine, { left, right }: Column): boolean {
  const isCentred = ({ box, size }: ReadLine): boolean =>
    Math.abs(middle(box[0], box[2]) - middle(left, right)) < size;
  const isIndented = a.box[0] - left > 2.5 * a.size || b.box[0] - left > 2.5 * b.size;
  return isIndented && isCentred(a) && isCentred(b) && a.box[2] - a.box[0] > WIDE * (right - left);
}

/** Behind the end of a sentence, an ordinal begins a heading. */
const ENDED = /[。！？；：.!?;:]$/u;
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u;

/** A heading that is not indented, as 二、主动公开政府信息情况: it has an ordinal and no end, and does not fill its line. */
const isHeading = ({ text, box, size }: ReadLine, { right }: Column): boolean =>
  ORDINAL.test(text) && !/[，、,。！？；：.!?;:]$/u.test(text) && right - box[2] > FULL * size;

function continues(a: ReadLine, b: ReadLine, column: Column): boolean {
  if (ORDINAL.test(b.text) && (ENDED.test(a.text) || isHeading(b, column))) return false;
  if (Math.abs(a.size - b.size) > SAME_SIZE * a.size) return false;
  const apart = (middle(b.box[1], b.box[3]) - middle(a.box[1], a.box[3])) / a.size;
  if (apart <= 0.5 || apart > FURTHEST) return false;
  if (continuesTitle(a, b, column)) return true;
  return column.right - a.box[2] <= FULL * a.size && b.box[0] - column.left <= UNINDENTED * b.size;
}

/** A paragraph: its text, how sure, and the box around its lines. `sure` has ※ for each character that is not. */
export interface Paragraph {
  readonly text: string;
  readonly sure: string;
  readonly confidence: number;
  readonly box: Box;
}

/**
 * Lines from the top down joined into paragraphs: a line goes on with the one before where that is full and it is not
 * indented. `isCut` says whether something stands between two lines, as a table does.
 */
export function paragraphsOf(
  lines: readonly ReadLine[],
  width: number,
  isCut: (above: Box, below: Box) => boolean,
): Paragraph[] {
  const column = columnOf(lines, width);
  const groups: ReadLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const goesOn = before !== undefined && continues(before, line, column) && !isCut(before.box, line.box);
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: group.map(({ text }) => text).join(""),
    sure: group.map(({ sure }) => sure).join(""),
    confidence: Math.min(...group.map(({ confidence }) => confidence)),
    box: [
      Math.min(...group.map(({ box }) => box[0])),
      Math.min(...group.map(({ box }) => box[1])),
      Math.max(...group.map(({ box }) => box[2])),
      Math.max(...group.map(({ box }) => box[3])),
    ],
  }));
}
