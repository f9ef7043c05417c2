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
const widthOfText = (glyphs: readonly Glyph[], box: Box): number =>
  Math.min(glyphs.at(-1)?.end ?? box[2], box[2] + BEARING) -
  Math.max(glyphs[0]?.x ?? box[0], box[0] - BEARING);

/** True where a line ends because the next character did not fit into the cell: the text goes on. */
function isWrapped(line: TextLine, next: TextLine, room: number): boolean {
  const [first] = next.glyphs;
  if (first === undefined || first.afterBlank) return false;
  return widthOfText(line.glyphs, line.box) + widthOfText([first], first.box) > room - TIGHT;
}

/**
 * The text in a cell. Lines are joined by line breaks, and without one where a line was full: `room` is the width for
 * text in the cell. Text that is set vertically is one line.
 */
export function cellText(glyphs: readonly Glyph[], room: number): string {
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
