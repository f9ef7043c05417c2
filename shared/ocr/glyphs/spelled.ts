import { hull, middleX } from "../raster/box.ts";
import type { Glyph } from "./glyph.ts";
import { isCopy } from "./shapes.ts";
import type { GlyphReading, Typeface } from "./typeface.ts";

/** Glyphs as a text, by how each looks. */
export interface Spelling {
  readonly text: string;
  /** Of all its glyphs together. */
  readonly confidence: number;
  /** How many looks bear out the least known of them. */
  readonly looks: number;
  /** Each is a copy of others that surely are its symbol. */
  readonly areCopies?: boolean;
}

/** What glyphs spell; null where one of them is not known. */
export function spelled(glyphs: readonly Glyph[], typeface: Typeface): Spelling | null {
  let [text, confidence, looks] = ["", 1, Number.POSITIVE_INFINITY];
  for (const glyph of glyphs) {
    const reading = typeface.get(glyph);
    if (reading === undefined) return null;
    text += reading.symbol;
    confidence *= reading.confidence;
    looks = Math.min(looks, reading.looks);
  }
  if (text === "") return null;
  return { text, confidence, looks, areCopies: glyphs.every((glyph) => isCopy(glyph, typeface)) };
}

/** A glyph this sure is that symbol: it contradicts a text that has another in its place. */
const SURE = 0.9;

/** What each glyph surely is; null where that is not known. */
export const surely = (glyphs: readonly Glyph[], typeface: Typeface): (GlyphReading | null)[] =>
  glyphs.map((glyph) => {
    const reading = typeface.get(glyph);
    return reading !== undefined && reading.confidence >= SURE ? reading : null;
  });

/** Digits that fill their places leave less than this share of one empty at their ends. */
const ROOM = 0.7;

/** The place in a text of digits that each glyph has: where it stands if they fill places of `pitch` pixels, its turn if not. */
function placesOf(text: string, glyphs: readonly Glyph[], pitch: number | null): number[] {
  const [left, , right] = hull(glyphs.map(({ box }) => box));
  const room = pitch === null || !/^\d+$/u.test(text) ? -1 : text.length * pitch - (right - left);
  if (pitch === null || room < 0 || room > ROOM * pitch) return glyphs.map((_, turn) => turn);
  return glyphs.map(({ box }) => Math.floor((middleX(box) - left + room / 2) / pitch));
}

/**
 * True where a glyph is surely another symbol than a text with one for each glyph has there. Digits that touch or came apart
 * are not cut into what they are, but stand in their places, of `pitch` pixels where that is known.
 */
export function contradicts(
  text: string,
  glyphs: readonly Glyph[],
  typeface: Typeface,
  pitch: number | null = null,
): boolean {
  if (text.length !== glyphs.length) return false;
  const places = placesOf(text, glyphs, pitch);
  return surely(glyphs, typeface).some(
    (known, turn) => known !== null && known.symbol !== text[places[turn] ?? turn],
  );
}
