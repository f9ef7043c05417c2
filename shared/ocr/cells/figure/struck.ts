import type { Glyph } from "../../glyphs/glyph.ts";
import { isCopy } from "../../glyphs/shapes.ts";
import { sharedX, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { Component } from "../ink/components.ts";
import type { LookedAt, TableViews } from "../inked-cell.ts";
import type { DigitSizes } from "./digit-sizes.ts";
import { barredIn, WIDEST } from "./line-across.ts";
import type { Spacing } from "./spacing.ts";

/** Where a page does not show how far its digits are apart, 4s that touch are no further than this (heights of a digit). */
const PLACE = 0.95;

const isSingle = ({ box }: Component, digit: number): boolean => widthOf(box) < WIDEST * digit;

/** A line reaches over a digit's sides, so far at least (heights of a digit); pixels that grain may add to a plain digit, to a 4, and to several. */
const OVER = 0.05;
const GRAIN = { plain: 1.2, four: 2, several: 1.5 };
/** True for what is no wider than so much (heights of a digit), as a line that reaches over it would be. */
const isWithin = ({ box }: { readonly box: Box }, width: number, digit: number, grain: number): boolean =>
  widthOf(box) < width * digit + Math.max(OVER * digit, grain);

/**
 * True for a figure that a line strikes out, all of it or some of its digits: what is struck out is no longer reported. A 4 has a
 * line of its own, and 4s that touch have one together.
 */
export function isStruck(
  text: string,
  { part, glyphs }: Pick<LookedAt, "part" | "glyphs">,
  views: TableViews,
  {
    typeface,
    plain,
    four,
    spacing,
  }: Pick<DigitSizes, "typeface" | "plain" | "four"> & { readonly spacing: Pick<Spacing, "pitch"> },
): boolean {
  const { digit } = views.ink;
  const isOwn = (glyph: Glyph): boolean => {
    const shape = typeface.get(glyph);
    const width = shape && plain.get(shape);
    return width !== undefined && isWithin(glyph, width, digit, GRAIN.plain);
  };
  const glyphsOf = (stroke: Component): Glyph[] => glyphs.filter(({ box }) => sharedX(box, stroke.box) > 0);
  const isPlain = (stroke: Component): boolean => {
    const own = glyphsOf(stroke);
    return own.length > 0 && own.every(isOwn);
  };
  const barred = barredIn(part, views).filter((stroke) => !(isSingle(stroke, digit) && isPlain(stroke)));
  const fours = text.match(/4+/gu) ?? [];
  const most = Math.max(0, ...fours.map(({ length }) => length));
  const step = spacing.pitch ?? PLACE;
  /** True for a glyph that looks just as others do that are 4s: it has their line. */
  const isCopiedFour = (stroke: Component): boolean => {
    const [own, ...others] = glyphsOf(stroke);
    const isFour = own !== undefined && typeface.get(own)?.symbol === "4" && isCopy(own, typeface);
    return isFour && others.length === 0;
  };
  const areFours = (stroke: Component): boolean => {
    const isOne = isSingle(stroke, digit);
    if (isOne && isCopiedFour(stroke)) return true;
    if (four === null) return isOne || widthOf(stroke.box) <= most * step * digit;
    if (isOne) return isWithin(stroke, four, digit, GRAIN.four);
    return isWithin(stroke, (most - 1) * step + four, digit, GRAIN.several);
  };
  const single = barred.filter((stroke) => isSingle(stroke, digit));
  return single.length > fours.join("").length || !barred.every(areFours);
}
