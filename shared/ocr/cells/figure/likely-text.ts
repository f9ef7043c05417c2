import type { GlyphReading } from "../../glyphs/typeface.ts";
import type { FigureReading } from "../../text/line-reading.ts";

/** A whole number; one with decimals, whose comma may be a point that was misread unless thousands stand behind it. */
const WITH_SEPARATORS = /^(?:\d[\d,]*|\d{1,3}(?:,\d{3})+\.\d+)$/u;

/** A number without its separators of thousands: with them and without it is the same. */
export const plainNumber = (text: string): string =>
  WITH_SEPARATORS.test(text) ? text.replaceAll(",", "") : text;

/** Characters of a text that dirt does not look like: it may well look like a 1 or a point. */
export const NO_DIRT = /^[02-9]$/u;

/** True where a text is another one without some of its digits. */
function leavesOut(text: string, whole: string): boolean {
  let at = 0;
  for (const symbol of whole) {
    if (symbol === text[at]) at += 1;
    else if (!NO_DIRT.test(symbol)) return false;
  }
  return at === text.length && text.length < whole.length;
}

/** How likely a view's own reading is at least, where what leaves out digits of it counts for it. */
const OWN = 0.75;

/** What the ink of a figure says of it beside how it looks to the network. */
export interface InkSays {
  /** Its pieces, where these are digits as high as one, and points; null where they are not. */
  readonly pieces: number | null;
  /** What each of its glyphs surely is, by all that look like it; null where that is not known. */
  readonly glyphs: readonly (Pick<GlyphReading, "symbol" | "confidence"> | null)[];
}

/** True where a glyph surely is a symbol. */
const isKnown = (symbol: string, glyph: InkSays["glyphs"][number] | undefined): boolean =>
  symbol === glyph?.symbol && NO_DIRT.test(symbol);

/** True where a text differs from another only in the places of glyphs that surely are the other's. */
const misreads = (text: string, whole: string, glyphs: InkSays["glyphs"]): boolean =>
  text.length === whole.length &&
  glyphs.length === whole.length &&
  [...whole].every((symbol, at) => symbol === text[at] || isKnown(symbol, glyphs[at]));

/** True where a text is another one without some of its symbols, in the places of glyphs that surely are these. */
function overlooks(text: string, whole: string, glyphs: InkSays["glyphs"]): boolean {
  if (text === "" || text.length >= whole.length || glyphs.length !== whole.length) return false;
  let at = 0;
  for (const [place, symbol] of [...whole].entries()) {
    if (symbol === text[at]) at += 1;
    else if (!isKnown(symbol, glyphs[place])) return false;
  }
  return at === text.length;
}

/** True where what a view says is a text, be it written with separators of thousands or without, or misreads or overlooks some of it. */
export const isSame = (seen: string, text: string, { glyphs }: InkSays): boolean =>
  plainNumber(seen) === plainNumber(text) || misreads(seen, text, glyphs) || overlooks(seen, text, glyphs);

/** So many of a figure's glyphs are known at least where the others are asked by themselves. */
const KNOWN = 0.5;

/**
 * How likely what a view sees is a text of as many characters as there is ink, place by place: there a look and a glyph that
 * surely is its symbol bear one another out, and of the others the look is asked whether another stands there.
 */
function byPlaces(text: string, { figures: [first], inPlace }: FigureReading, ink: InkSays): number {
  const { pieces, glyphs } = ink;
  if (text.length !== pieces || first === undefined || inPlace === undefined) return 0;
  const symbols = [...text];
  const known = symbols.filter((symbol, at) => isKnown(symbol, glyphs[at]));
  if (known.length < KNOWN * text.length || !misreads(first.text, text, glyphs)) return 0;
  return symbols.reduce((likely, symbol, at) => {
    const unseen = first.text[at] === symbol ? 1 - inPlace(at) : 1;
    const unlike = isKnown(symbol, glyphs[at]) ? 1 - (glyphs[at]?.confidence ?? 0) : 1;
    return likely * (1 - unseen * unlike);
  }, 1);
}

/** How likely a view's figures are a text. */
export function likelihoodOf(text: string, view: FigureReading, ink: InkSays): number {
  const { figures } = view;
  const sum = (of: FigureReading["figures"]): number =>
    of.reduce((total, { probability }) => total + probability, 0);
  const own = sum(figures.filter((one) => isSame(one.text, text, ink)));
  if (text.length !== ink.pieces || own < OWN) return Math.min(1, Math.max(own, byPlaces(text, view, ink)));
  const others = figures.filter((one) => !isSame(one.text, text, ink) && leavesOut(one.text, text));
  return Math.min(1, own + sum(others));
}
