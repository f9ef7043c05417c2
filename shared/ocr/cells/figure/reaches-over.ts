import { heightOf } from "../../raster/box.ts";
import type { LookedAt, TableViews } from "../inked-cell.ts";
import { isBrushFour } from "./brush-four.ts";
import type { DigitSizes } from "./digit-sizes.ts";

/** A stroke through a digit reaches above the highest of its page's digits, or below, by more than this (heights of a digit; pixels). */
const REACH = { share: 0.15, grain: 2.5 };

/** True for a figure of digits of which one is higher than any of its page: a stroke goes through it, from above or to below. */
export function reachesOver(
  text: string,
  { glyphs }: Pick<LookedAt, "glyphs">,
  views: TableViews,
  { tall, low }: Pick<DigitSizes, "tall" | "low">,
): boolean {
  if (tall === null || !/^\d+$/u.test(text)) return false;
  const { digit } = views.ink;
  const more = Math.max(REACH.share * digit, REACH.grain);
  const highest = (at: number): number =>
    Math.max(tall, (text.length === glyphs.length && low.get(text[at] ?? "")) || 0);
  const isFour = (at: number): boolean => text.length === glyphs.length && text[at] === "4";
  return glyphs.some(
    (glyph, at) =>
      heightOf(glyph.box) > highest(at) * digit + more &&
      !(isFour(at) && isBrushFour(glyph, glyphs.toSpliced(at, 1), views, tall)),
  );
}
