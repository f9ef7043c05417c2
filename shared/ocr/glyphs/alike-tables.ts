import type { Glyph } from "./glyph.ts";
import type { Typeface } from "./typeface.ts";

/** Of what is known of a table's glyphs so much stands in another that is set in the same face. */
const MOST = 0.5;

/**
 * What the known glyphs are of those of a page's `tables` that are set in the same face as one of them: a page may have several. A table
 * of which nothing is known is set as no other.
 */
export function typefaceLike(
  table: readonly Glyph[],
  tables: readonly (readonly Glyph[])[],
  typeface: Typeface,
): Typeface {
  const known = table.flatMap((glyph) => typeface.get(glyph) ?? []);
  const alike = tables.filter((other) => {
    if (known.length === 0) return false;
    const readings = new Set(other.map((glyph) => typeface.get(glyph)));
    return known.filter((reading) => readings.has(reading)).length >= MOST * known.length;
  });
  const glyphs = new Set(alike.flat());
  return new Map([...typeface].filter(([glyph]) => glyphs.has(glyph)));
}
