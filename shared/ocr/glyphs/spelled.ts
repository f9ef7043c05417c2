import type { Glyph } from "./glyph.ts";
import type { GlyphReading } from "./typeface.ts";

/** Glyphs as a text, by how each looks. */
export interface Spelling {
  readonly text: string;
  /** Of all its glyphs together. */
  readonly confidence: number;
  /** How many looks bear out the least known of them. */
  readonly looks: number;
}

/** What the glyphs of a page are. */
export type Typeface = ReadonlyMap<Glyph, GlyphReading>;

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
  return text === "" ? null : { text, confidence, looks };
}

/** A glyph this sure is that symbol: it contradicts a text that has another in its place. */
const SURE = 0.9;

/** What each glyph surely is; null where that is not known. */
export const surely = (glyphs: readonly Glyph[], typeface: Typeface): (string | null)[] =>
  glyphs.map((glyph) => {
    const reading = typeface.get(glyph);
    return reading !== undefined && reading.confidence >= SURE ? reading.symbol : null;
  });

/** True where a glyph is surely another symbol than a text with one for each glyph has there. */
export const contradicts = (text: string, glyphs: readonly Glyph[], typeface: Typeface): boolean =>
  text.length === glyphs.length &&
  surely(glyphs, typeface).some((symbol, place) => symbol !== null && symbol !== text[place]);
