import type { Glyph } from "../../glyphs/glyph.ts";
import { BEHIND, type GlyphReading } from "../../glyphs/typeface.ts";
import { heightOf, hull, middleX, sharedX, widthOf } from "../../raster/box.ts";
import { isBracket } from "../ink/rings.ts";
import type { LookedAt, TableViews } from "../inked-cell.ts";
import { GAP } from "./printed-together.ts";
import { widestOf } from "./without-unit.ts";

/** A glyph this sure is what it is taken for. */
const SURE = 0.9;
/** How nearly (heights of a digit) what stands behind a figure begins and ends where its digits do, if it is one of them. */
const ON_LEVEL = 0.1;

/**
 * True where a digit may have been lost between a figure and its unit or remark: the first glyph behind the figure is a
 * digit by its looks, or one look at it does not tell and it stands as one would: what is there is wider than the unit
 * alone, or no bracket, on the level of the digits and no further away than the next of these, `place` heights of a digit from one another.
 */
export function hidesDigit(
  { behind, line, part, figure, glyphs }: LookedAt,
  { raster, ink }: TableViews,
  typeface: ReadonlyMap<Glyph, GlyphReading>,
  place: number | null,
): boolean {
  if (behind === undefined) return false;
  const known = typeface.get(behind);
  if (known?.symbol === BEHIND) return false;
  if (known !== undefined && known.confidence >= SURE) return true;
  if (figure?.unit !== undefined) {
    const strokes = line.strokes.filter((stroke) => !part.strokes.includes(stroke));
    const box = hull(strokes.map((stroke) => stroke.box));
    return widthOf(box) > widestOf(figure.unit.text) * heightOf(box);
  }
  const [top, bottom] = [behind.box[1] - part.box[1], behind.box[3] - part.box[3]];
  if (Math.max(Math.abs(top), Math.abs(bottom)) > ON_LEVEL * ink.digit) return false;
  const last = glyphs.at(-1)?.box ?? part.box;
  if (middleX(behind.box) - middleX(last) > GAP * (place ?? Infinity) * ink.digit) return false;
  const strokes = line.strokes.filter(({ box }) => sharedX(box, behind.box) >= widthOf(box));
  return !isBracket(strokes, raster.width);
}
