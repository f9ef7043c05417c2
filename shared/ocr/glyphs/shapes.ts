import { distance, meanOf } from "./clusters.ts";
import { copiesWithin } from "./copies.ts";
import { type Glyph, softPicture } from "./glyph.ts";
import type { GlyphReading, Typeface } from "./typeface.ts";

/** How a page prints a symbol, by glyphs that are surely that. */
interface Shape {
  readonly symbol: string;
  readonly mean: Float32Array;
  /** The same, softened. */
  readonly soft: Float32Array;
  /** Copies are no further from it. */
  readonly near: number;
}

/** Glyphs this sure show how their symbol looks. */
const SURE = 0.9;

/** The shapes of each typeface are found once. */
const known = new WeakMap<Typeface, ReadonlyMap<GlyphReading, Shape>>();

/** How the symbols of a typeface look, by what is read in their glyphs. */
export function shapesOf(typeface: Typeface): ReadonlyMap<GlyphReading, Shape> {
  const before = known.get(typeface);
  if (before !== undefined) return before;
  const sure = [...typeface].filter(([, { confidence }]) => confidence >= SURE);
  const shapes = [...Map.groupBy(sure, ([, reading]) => reading)].map(([reading, of]) => {
    const pictures = of.map(([{ picture }]) => picture);
    const mean = meanOf(pictures);
    return [
      reading,
      { symbol: reading.symbol, mean, soft: softPicture(mean), near: copiesWithin(pictures, mean) },
    ] as const;
  });
  const found = new Map(shapes);
  known.set(typeface, found);
  return found;
}

/** True for a glyph that is a copy of others which surely are one symbol. */
export function isCopy(glyph: Glyph, typeface: Typeface): boolean {
  const reading = typeface.get(glyph);
  const shape = reading === undefined ? undefined : shapesOf(typeface).get(reading);
  return shape !== undefined && distance(shape.mean, glyph.picture) <= shape.near;
}
