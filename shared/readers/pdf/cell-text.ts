import { centerX, centerY } from "./geometry.ts";
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

const isHan = (glyph: Glyph): boolean => /\p{Script=Han}/u.test(glyph.text);

/** The text in a cell: its lines joined by line breaks; text that is set vertically is one line. */
export function cellText(glyphs: readonly Glyph[]): string {
  const lines = textLines(glyphs);
  const columns = glyphs.filter(isHan).length * 2 > glyphs.length ? verticalColumns(glyphs, lines) : null;
  if (columns !== null) return columns.flatMap((column) => column.map(({ text }) => text)).join("");
  return lines.map(textOfLine).join("\n");
}
