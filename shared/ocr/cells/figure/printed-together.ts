import type { Glyph } from "../../glyphs/glyph.ts";
import { strangenessOf } from "../../glyphs/strange.ts";
import type { Typeface } from "../../glyphs/typeface.ts";
import { heightOf, middleX, widthOf } from "../../raster/box.ts";
import { areOffLine, PLACE, type Spacing } from "./spacing.ts";

/** Digits of one print are no higher than this (heights of a digit), touching ones neither. */
const HIGHEST = 1.15;
/** Where a digit is missing between two of them these are so far (digits' places) apart. */
export const GAP = 1.6;
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

/** True for a glyph wider than a digit that stands out above and below those of its figure: the numeral in a ring that marks a note. */
const isRinged = ({ box }: Glyph, others: readonly Glyph[], { digit, place }: Print): boolean =>
  others.length > 0 &&
  widthOf(box) > WIDEST * digit * (place ?? PLACE) &&
  heightOf(box) > HIGHEST * digit &&
  others.every((other) => box[1] < other.box[1] && box[3] > other.box[3]);

/** Digits that reach below the feet of others in no face, old-style ones neither; and how far (heights of a digit) marks of notes do. */
const STANDING = /^[01268]$/u;
const SUNK = 0.2;

/** True for a digit whose head and feet are lower than those of all others of its figure: the mark of a note, set below the line. */
function isSunken(digit: Glyph, others: readonly Glyph[], reach: number): boolean {
  const below = (side: 1 | 3): boolean => others.every(({ box }) => digit.box[side] - box[side] >= reach);
  return others.length > 0 && below(1) && below(3);
}

/** A mark of a note is smaller than a digit by this; and where it is raised its feet are so far (heights of a digit) above the others'. */
const SMALLER = 0.8;
const RAISED = 0.2;
/** In old-style faces these are as small, and stand so beside those. */
const LOW = /^[012]$/u;
const DEEP = /^[34579]+$/u;

/** True for a digit that is small and whose feet stand higher than those of all others of its figure: the mark of a note. */
const isRaised = ({ box }: Glyph, others: readonly Glyph[], digit: number): boolean =>
  others.length > 0 &&
  heightOf(box) <= SMALLER * digit &&
  others.every((other) => other.box[3] - box[3] >= RAISED * digit);

/** True where the page shows a digit in a size in which this one is a mark. */
const isShownLarger = ({ box }: Glyph, symbol: string, face: Typeface): boolean =>
  [...face].some(
    ([glyph, reading]) => reading.symbol === symbol && heightOf(box) <= SMALLER * heightOf(glyph.box),
  );

/**
 * True where the digits of a figure stand on one line and as far from one another as the table's do, nothing joins them, and all
 * are of the page's hand where one of them is: what was put there, crossed out or covered later is not printed so, however clear it is.
 */
export function arePrintedTogether(text: string, glyphs: readonly Glyph[], print: Print): boolean {
  const { face, digit, place, areApart, areLevel } = print;
  if (text.length > glyphs.length)
    return !areApart && glyphs.every(({ box }) => heightOf(box) <= HIGHEST * digit);
  const isDigit = (_: Glyph, at: number): boolean => DIGIT.test(text[at] ?? "");
  const digits = glyphs.filter(isDigit);
  const besides = (glyph: Glyph): Glyph[] => digits.filter((other) => other !== glyph);
  if (text.length === glyphs.length && digits.some((glyph) => isRinged(glyph, besides(glyph), print)))
    return false;
  if (text.length < glyphs.length || !areSingle(glyphs, print)) return true;
  const isKnown = (glyph: Glyph): boolean => face.has(glyph);
  const isForeign = (glyph: Glyph, at: number): boolean =>
    isDigit(glyph, at) && strangenessOf(glyph, text[at] ?? "", face) === "foreign";
  const isGap = (glyph: Glyph, at: number): boolean => {
    const next = glyphs[at + 1];
    if (next === undefined || !isDigit(glyph, at) || !isDigit(next, at + 1)) return false;
    return middleX(next.box) - middleX(glyph.box) > GAP * digit * (place ?? Infinity);
  };
  if (glyphs.some(isGap)) return false;
  const isMark = (glyph: Glyph, index: number): boolean => {
    const symbol = text[index] ?? "";
    if (!DIGIT.test(symbol)) return false;
    const others = besides(glyph);
    if (isRaised(glyph, others, digit))
      return !LOW.test(symbol) || !DEEP.test(text.replace(symbol, "")) || isShownLarger(glyph, symbol, face);
    return STANDING.test(symbol) && isSunken(glyph, others, SUNK * digit);
  };
  if (glyphs.some(isMark)) return false;
  if (!areLevel || digits.length === 0 || digits.every(isKnown)) return true;
  const boxes = digits.map(({ box }) => box);
  return !areOffLine(boxes, digit, glyphs.some(isKnown) && glyphs.some(isForeign));
}
