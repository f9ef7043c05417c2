import type { Glyph } from "../../glyphs/glyph.ts";
import { strangenessOf } from "../../glyphs/strange.ts";
import type { Typeface } from "../../glyphs/typeface.ts";
import { heightOf, middleX, widthOf } from "../../raster/box.ts";
import { areOffLine, PLACE, type Spacing } from "./spacing.ts";

/** Digits of one print are no higher than this (heights of a digit), touching ones neither. */
const HIGHEST = 1.15;
/** Where a digit is missing between two of them these are so far (digits' places) apart. */
const GAP = 1.6;
const DIGIT = /^\d$/u;

/** How a table prints its figures. */
export interface Print extends Spacing {
  /** What the glyphs of its face are. */
  readonly face: Typeface;
  /** The height of a digit, in pixels. */
  readonly digit: number;
}

/** A glyph of one digit is no wider than this (digits' places). */
const WIDEST = 1.15;

/** True where glyphs are of one digit each: where two touch they are one, and what came apart is others. */
export const areSingle = (glyphs: readonly Glyph[], { digit, place }: Print): boolean =>
  glyphs.every(({ box }) => widthOf(box) <= WIDEST * digit * (place ?? PLACE));

/** Digits that reach below the feet of others in no face, old-style ones neither; and how far (heights of a digit) marks of notes do. */
const STANDING = /^[01268]$/u;
const SUNK = 0.2;

/** True for a digit whose head and feet are lower than those of all others of its figure: the mark of a note, set below the line. */
function isSunken(digit: Glyph, others: readonly Glyph[], reach: number): boolean {
  const below = (side: 1 | 3): boolean => others.every(({ box }) => digit.box[side] - box[side] >= reach);
  return others.length > 0 && below(1) && below(3);
}

/**
 * True where the digits of a figure stand on one line and as far from one another as the table's do, nothing joins them, and all
 * are of the page's hand where one of them is: what was put there, crossed out or covered later is not printed so, however clear it is.
 */
export function arePrintedTogether(text: string, glyphs: readonly Glyph[], print: Print): boolean {
  const { face, digit, place, areApart, areLevel } = print;
  if (text.length > glyphs.length)
    return !areApart && glyphs.every(({ box }) => heightOf(box) <= HIGHEST * digit);
  if (text.length < glyphs.length || !areSingle(glyphs, print)) return true;
  const isKnown = (glyph: Glyph): boolean => face.has(glyph);
  const isDigit = (_: Glyph, at: number): boolean => DIGIT.test(text[at] ?? "");
  const isForeign = (glyph: Glyph, at: number): boolean =>
    isDigit(glyph, at) && strangenessOf(glyph, text[at] ?? "", face) === "foreign";
  const isGap = (glyph: Glyph, at: number): boolean => {
    const next = glyphs[at + 1];
    if (next === undefined || !isDigit(glyph, at) || !isDigit(next, at + 1)) return false;
    return middleX(next.box) - middleX(glyph.box) > GAP * digit * (place ?? Infinity);
  };
  if (glyphs.some(isGap)) return false;
  const digits = glyphs.filter(isDigit);
  const isMark = (glyph: Glyph, index: number): boolean =>
    STANDING.test(text[index] ?? "") &&
    isSunken(
      glyph,
      digits.filter((other) => other !== glyph),
      SUNK * digit,
    );
  if (glyphs.some(isMark)) return false;
  if (!areLevel || digits.length === 0 || digits.every(isKnown)) return true;
  const boxes = digits.map(({ box }) => box);
  return !areOffLine(boxes, digit, glyphs.some(isKnown) && glyphs.some(isForeign));
}
