import type { Raster } from "../raster/raster.ts";
import { type Edge, NEAR } from "./open-edge.ts";
import { offsetAt, type Rule } from "./rule.ts";

/** Pixels on both sides of an edge in which strokes that it cuts end, and how dark they are. */
const REACH = 2;
const DARK = 128;
/** Rows of pixels in which such strokes stand, at least, where a tear or a sheet laid over the page ends a table. */
const LEAST = 8;
/** Pixels around a rule that may be its own. */
const BESIDE = 5;

/**
 * True where strokes end on the line at which rules of an open table end: what was printed is kept away from where it ends, and what
 * a tear, a fold or another sheet cuts is not. The rest of it is lost.
 */
export function cutsStrokes({ width, data }: Raster, edge: Edge, rules: readonly Rule[]): boolean {
  const { offset, from, to, lean = 0 } = edge;
  const levels = rules.flatMap((rule) =>
    rule.from <= offset + NEAR && rule.to >= offset - NEAR ? [offsetAt(rule, offset)] : [],
  );
  let cut = 0;
  for (let y = Math.ceil(from); y <= to; y += 1) {
    if (levels.some((level) => Math.abs(level - y) <= BESIDE)) continue;
    const x = Math.round(offset + lean * (y - from));
    const row = data.subarray(y * width + Math.max(0, x - REACH), y * width + Math.min(width, x + REACH + 1));
    if (row.some((grey) => grey < DARK)) cut += 1;
  }
  return cut >= LEAST;
}
