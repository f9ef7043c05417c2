import { type Box, centerX, centerY } from "./geometry.ts";
import type { Glyph } from "./glyph.ts";
import { type TextLine, textLines, textOfLine } from "./text-line.ts";

/** Characters from which on text may be set in columns, from right to left. */
const LEAST_VERTICAL = 3;

const median = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? null;

/** Columns of characters, from right to left, where text is set vertically; null where it is not. */
function verticalColumns(glyphs: readonly Glyph[], lines: readonly TextLine[]): Glyph[][] | null {
  if (glyphs.length < LEAST_VERTICAL || lines.length < LEAST_VERTICAL) return null;
  const across = lines.flatMap((line) =>
    line.glyphs
      .slice(1)
      .map((glyph, index) => centerX(glyph.box) - centerX(line.glyphs[index]?.box ?? glyph.box)),
  );
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => centerX(b.box) - centerX(a.box))) {
    const column = columns.at(-1);
    const [first] = column ?? [];
    if (
      column !== undefined &&
      first !== undefined &&
      centerX(first.box) - centerX(glyph.box) < 0.6 * glyph.size
    )
      column.push(glyph);
    else columns.push([glyph]);
  }
  for (const column of columns) column.sort((a, b) => centerY(a.box) - centerY(b.box));
  const down = columns.flatMap((column) =>
    column.slice(1).map((glyph, index) => glyph.baseline - (column[index]?.baseline ?? glyph.baseline)),
  );
  const acrossPitch = median(across);
  const downPitch = median(down);
  if (downPitch === null) return null;
  if (acrossPitch === null) return columns.length === 1 ? columns : null;
  return columns.length > 1 && downPitch * 1.1 < acrossPitch ? columns : null;
}

export const isHan = (glyph: Glyph): boolean => /\p{Script=Han}/u.test(glyph.text);

/** How far (points) a character may be wider than the room for it and yet have been put there. */
const TIGHT = 0.3;

/** From the place of the first character to the end of the last one's, which are no further than this from their ink. */
const BEARING = 1;
/** The ink of a full-width digit is in the middle of its place; the share of its size that may be free beside it. */
const WIDE_BEARING = 0.3;
const bearingOf = (glyph: Glyph | undefined): number =>
  glyph !== undefined && /[０-９]/u.test(glyph.text) ? WIDE_BEARING * glyph.size : BEARING;

const endOf = (glyphs: readonly Glyph[], box: Box): number =>
  Math.min(glyphs.at(-1)?.end ?? box[2], box[2] + bearingOf(glyphs.at(-1)));
const widthOfText = (glyphs: readonly Glyph[], box: Box): number =>
  endOf(glyphs, box) - Math.max(glyphs[0]?.x ?? box[0], box[0] - bearingOf(glyphs[0]));

/** The room for text in a cell: its width, and where it ends. */
export interface Room {
  readonly width: number;
  readonly right: number;
}

/** How far (in sizes) the blanks before a number push its line out of the middle. */
const PUSHED = 0.35;

/** True where a line of digits ends at the edge of the cell because blanks push it there, and not the next line. */
function isPushed(line: TextLine, next: TextLine, right: number): boolean {
  const [first] = next.glyphs;
  if (first === undefined || line.glyphs[0]?.afterBlank !== true) return false;
  const digits = [...line.glyphs, ...next.glyphs].every(({ text }) => /^[\d０-９]$/u.test(text));
  const aside = centerX(line.box) - centerX(next.box) > PUSHED * line.size;
  return digits && aside && endOf(line.glyphs, line.box) + widthOfText([first], first.box) > right - TIGHT;
}

/** True where a line ends because the next character did not fit into the cell: the text goes on. */
function isWrapped(line: TextLine, next: TextLine, { width, right }: Room): boolean {
  const [first] = next.glyphs;
  if (first === undefined || first.afterBlank) return false;
  if (isPushed(line, next, right)) return true;
  return widthOfText(line.glyphs, line.box) + widthOfText([first], first.box) > width - TIGHT;
}

/**
 * The text in a cell. Lines are joined by line breaks, and without one where a line was full. Text that is set vertically is one line.
 */
export function cellText(glyphs: readonly Glyph[], room: Room): string {
  const lines = textLines(glyphs);
  const columns = glyphs.filter(isHan).length * 2 > glyphs.length ? verticalColumns(glyphs, lines) : null;
  if (columns !== null) return columns.flatMap((column) => column.map(({ text }) => text)).join("");
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return textOfLine(line);
    return `${text}${isWrapped(before, line, room) ? "" : "\n"}${textOfLine(line)}`;
  }, "");
}

/** True for glyphs of which Chinese text on several lines is made up. */
export const isSeveralLines = (glyphs: readonly Glyph[]): boolean =>
  glyphs.filter(isHan).length > 3 && textLines(glyphs).length > 1;
