import { hull } from "../raster/box.ts";
import type { FigureReading } from "../text/line-reading.ts";
import type { LookedAt } from "./inked-cell.ts";

/**
 * A figure with its unit or a remark as far as it is the figure: as many of its glyphs and their ink as the figure has
 * symbols, and the glyph behind them.
 */
export function withoutUnit(looked: LookedAt, { figures }: FigureReading): LookedAt {
  const count = figures[0]?.text.length ?? 0;
  const [glyphs, [behind]] = [looked.glyphs.slice(0, count), looked.glyphs.slice(count)];
  if (glyphs.length === 0 || glyphs.length === looked.glyphs.length) return looked;
  const box = hull(glyphs.map((glyph) => glyph.box));
  const strokes = looked.line.strokes.filter((stroke) => stroke.box[0] < box[2]);
  return { ...looked, glyphs, part: { box, strokes }, ...(behind === undefined ? {} : { behind }) };
}
