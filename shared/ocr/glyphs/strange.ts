import { distance } from "./clusters.ts";
import { type Glyph, softPicture } from "./glyph.ts";
import { shapesOf } from "./shapes.ts";
import type { Typeface } from "./typeface.ts";

/** A copy lies nearer to its kind than this (see `distance`; both softened), a worn one much nearer than to any other: it is so many times as far. */
const COPY = 0.025;
const ANOTHER = 3.5;
/** What is further than this from its kind is none of it. */
const OTHER_SHAPE = 0.085;

/** What a glyph is that looks like no other of its page: worn, maybe of one of its symbols, or of another face or hand. */
export type Strangeness = "worn" | "foreign";

/**
 * How a glyph looks like no other of its page, where the page shows how the symbol looks that it is taken for: it is far from
 * that, and not much further from another symbol. What is left of an 8 without its left side looks so beside the 3s of its page. Null for
 * a glyph that looks like others.
 */
export function strangenessOf(glyph: Glyph, symbol: string, typeface: Typeface): Strangeness | null {
  if (typeface.has(glyph)) return null;
  const picture = softPicture(glyph.picture);
  const far = [...shapesOf(typeface).values()].map(({ symbol: other, soft }) => ({
    isOwn: other === symbol,
    far: distance(soft, picture),
  }));
  const least = (isOwn: boolean): number =>
    Math.min(Number.POSITIVE_INFINITY, ...far.filter((one) => one.isOwn === isOwn).map((one) => one.far));
  const [own, other] = [least(true), least(false)];
  if (own === Number.POSITIVE_INFINITY) return null;
  if (own > OTHER_SHAPE) return "foreign";
  return own > COPY && other < ANOTHER * own ? "worn" : null;
}
