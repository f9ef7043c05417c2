import { distance, meanOf } from "./clusters.ts";
import type { Glyph } from "./glyph.ts";
import type { Typeface } from "./spelled.ts";

/** How a page prints a symbol, by glyphs that are surely that. */
interface Shape {
  readonly symbol: string;
  readonly mean: Float32Array;
}

/** Glyphs this sure show how their symbol looks. */
const SURE = 0.9;
/** A copy lies nearer to its kind than this (see `distance`), a worn one much nearer than to any other: it is so many times as far. */
const COPY = 0.1;
const ANOTHER = 4;
/** What is further than this from its kind is none of it. */
const OTHER_SHAPE = 0.3;

/** The shapes of each typeface are found once. */
const known = new WeakMap<Typeface, readonly Shape[]>();

function shapesOf(typeface: Typeface): readonly Shape[] {
  const before = known.get(typeface);
  if (before !== undefined) return before;
  const sure = [...typeface].filter(([, { confidence }]) => confidence >= SURE);
  const shapes = [...Map.groupBy(sure, ([, reading]) => reading)].map(([{ symbol }, of]) => ({
    symbol,
    mean: meanOf(of.map(([{ picture }]) => picture)),
  }));
  known.set(typeface, shapes);
  return shapes;
}

/** What a glyph is that looks like no other of its page: worn, maybe of one of its symbols, or of another face or hand. */
export type Strangeness = "worn" | "foreign";

/**
 * How a glyph looks like no other of its page, where the page shows how the symbol looks that it is taken for: it is far from
 * that, and not much further from another symbol. What is left of an 8 without its left side looks so beside the 3s of its page. Null for
 * a glyph that looks like others.
 */
export function strangenessOf(glyph: Glyph, symbol: string, typeface: Typeface): Strangeness | null {
  if (typeface.has(glyph)) return null;
  const far = shapesOf(typeface).map((shape) => ({
    isOwn: shape.symbol === symbol,
    far: distance(shape.mean, glyph.picture),
  }));
  const least = (isOwn: boolean): number =>
    Math.min(Number.POSITIVE_INFINITY, ...far.filter((one) => one.isOwn === isOwn).map((one) => one.far));
  const [own, other] = [least(true), least(false)];
  if (own === Number.POSITIVE_INFINITY) return null;
  if (own > OTHER_SHAPE) return "foreign";
  return own > COPY && other < ANOTHER * own ? "worn" : null;
}
