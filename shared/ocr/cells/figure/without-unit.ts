import { heightOf, hull, sharedX, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import { isBracket } from "../ink/rings.ts";
import type { LookedAt } from "../inked-cell.ts";

/** Chinese characters are no wider than this for their height, with so much room between two; with a digit before them they are by half. */
const SQUARE = 1.2;
const BETWEEN = 0.2;
/** What is narrower for its height is no whole one. */
const NARROW = 0.7;

/** How wide a unit is at most, in heights of its ink. */
export const widestOf = (unit: string): number => SQUARE * unit.length + BETWEEN * (unit.length - 1);

/**
 * How many of a line's glyphs are the figure's: as many as it has symbols; more where one of these came apart, for what is
 * left is too wide for the unit then; fewer where digits touch, so that the unit, a piece of it, or the bracket of a remark would be
 * among them.
 */
function ownGlyphs({ glyphs, line }: LookedAt, { figures, unit }: FigureReading, width: number): number {
  let count = figures[0]?.text.length ?? 0;
  if (unit === undefined) {
    const last = glyphs[count - 1];
    const strokes = line.strokes.filter(({ box }) => last !== undefined && sharedX(box, last.box) > 0);
    return count > 1 && isBracket(strokes, width) ? count - 1 : count;
  }
  const widthFrom = (at: number): number => {
    const box = hull(glyphs.slice(at).map((glyph) => glyph.box));
    return widthOf(box) / heightOf(box);
  };
  const boxAt = (at: number): Box => glyphs[at]?.box ?? line.box;
  const [least, most] = [NARROW * unit.text.length, widestOf(unit.text)];
  count = Math.min(count, glyphs.length);
  while (count + 1 < glyphs.length && widthFrom(count) > most) count += 1;
  // Pieces over one another are of one character.
  const isApart = (): boolean => sharedX(boxAt(count - 1), boxAt(count)) <= 0;
  const isWhole = (): boolean => count < glyphs.length && widthFrom(count) >= least && isApart();
  while (count > 1 && !isWhole() && widthFrom(count - 1) <= most) count -= 1;
  return count;
}

/**
 * A figure with its unit or a remark as far as it is the figure: as many of its glyphs and their ink as the figure has
 * symbols, and the glyph behind them. `width` is the raster's.
 */
export function withoutUnit(looked: LookedAt, figure: FigureReading, width: number): LookedAt {
  const count = ownGlyphs(looked, figure, width);
  const [glyphs, [behind]] = [looked.glyphs.slice(0, count), looked.glyphs.slice(count)];
  if (glyphs.length === 0 || glyphs.length === looked.glyphs.length) return looked;
  const box = hull(glyphs.map((glyph) => glyph.box));
  const strokes = looked.line.strokes.filter((stroke) => stroke.box[0] < box[2]);
  return { ...looked, glyphs, part: { box, strokes }, ...(behind === undefined ? {} : { behind }) };
}
