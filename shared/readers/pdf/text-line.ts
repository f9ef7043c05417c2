import { type Box, centerX, unionOf } from "./geometry.ts";
import type { Glyph } from "./glyph.ts";

/** Glyphs that stand on one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  /** The size of most of its characters. */
  readonly size: number;
  readonly box: Box;
}

/** How far (in sizes) from a line's baseline a character may stand that is still on it, raised ones included. */
const SAME_LINE = 0.5;
/** The same character this near (in sizes) to another is the same one, printed twice to look bold. */
const TWICE = 0.22;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function isRepeated(glyphs: readonly Glyph[], glyph: Glyph): boolean {
  return glyphs
    .slice(-4)
    .some(
      (other) =>
        other.text === glyph.text &&
        Math.abs(centerX(other.box) - centerX(glyph.box)) < TWICE * glyph.size &&
        Math.abs(other.baseline - glyph.baseline) < TWICE * glyph.size,
    );
}

/** The middle one of numbers; null for none. */
const middleOf = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? null;

/** Where most of the characters stand that are not small (raised) ones; null for none. */
export function baselineOf(glyphs: readonly Glyph[]): number | null {
  const size = middleOf(glyphs.map((glyph) => glyph.size)) ?? 0;
  return middleOf(glyphs.filter((glyph) => glyph.size > size * 0.8).map(({ baseline }) => baseline));
}

function lineOf(members: readonly Glyph[]): TextLine {
  const glyphs: Glyph[] = [];
  for (const glyph of [...members].sort((a, b) => a.box[0] - b.box[0]))
    if (!isRepeated(glyphs, glyph)) glyphs.push(glyph);
  const size = middleOf(glyphs.map((glyph) => glyph.size)) ?? 0;
  return {
    glyphs,
    baseline: baselineOf(glyphs) ?? 0,
    size,
    box: unionOf(glyphs.map(({ box }) => box)) ?? [0, 0, 0, 0],
  };
}

/** Glyphs as lines, from the top down. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const groups: Glyph[][] = [];
  let reference = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && glyph.baseline - reference <= SAME_LINE * Math.max(size, glyph.size)) {
      group.push(glyph);
      // The largest character says where the line stands.
      if (glyph.size > size * 1.2) {
        reference = glyph.baseline;
        size = glyph.size;
      }
      continue;
    }
    groups.push([glyph]);
    reference = glyph.baseline;
    size = glyph.size;
  }
  return groups.map(lineOf);
}

const DIGIT = /^[\d.,，．０-９]$/u;
/** Widest gap (in sizes) between the parts of a word, and between the digits of a number. */
const WORD_GAP = 0.45;
const NUMBER_GAP = 0.28;
const CELL_GAP = 1;

/** The free space between two neighbours on a line, in points; side bearings are no space. */
export const gapBetween = (a: Glyph, b: Glyph): number => Math.min(b.x - a.end, b.box[0] - a.box[2]);

/** What stands between two neighbours: nothing, a blank, or two where they stand as far apart as cells do. */
function spaceBetween(a: Glyph, b: Glyph): string {
  const size = Math.max(a.size, b.size);
  const gap = gapBetween(a, b);
  if (gap > CELL_GAP * size) return "  ";
  const digits = DIGIT.test(a.text) && DIGIT.test(b.text);
  const isApart = gap > (digits ? NUMBER_GAP : WORD_GAP) * size;
  return isApart || (b.afterBlank && b.box[0] - a.box[2] > 0.12 * size) ? " " : "";
}

function printedText(glyph: Glyph, line: TextLine): string {
  const raised = line.baseline - glyph.baseline > 0.15 * line.size;
  const small = glyph.size < 0.8 * line.size;
  if (!raised || !small || !/^\d$/u.test(glyph.text)) return glyph.text;
  return SUPERSCRIPTS[Number(glyph.text)] ?? glyph.text;
}

/** A line's text. A blank stands where the document has one, or where characters stand apart. */
export function textOfLine(line: TextLine): string {
  let text = "";
  line.glyphs.forEach((glyph, index) => {
    const before = line.glyphs[index - 1];
    if (before !== undefined) text += spaceBetween(before, glyph);
    text += printedText(glyph, line);
  });
  return text;
}
