import type { Raster } from "../raster/raster.ts";
import type { GridLine } from "./grid-line.ts";
import { darknessAt, offsetAt } from "./rule.ts";

/** Pixels next to either end of an edge, where a stroke of a letter does not reach. */
const END = 4;
/** Shares of its darkness from which a line is dark at a place, and below which there is a gap in it. */
const DARK = 0.45;
const GAP = 0.45;
/** Pixels of an edge for each that may be a gap. */
const GAP_EVERY = 32;

/** A line that was traced in part is looked for in all its length: pixels decide. */
function isDark(page: Raster, line: GridLine, along: number, share: number): boolean {
  return line.rules.some(
    (rule) => darknessAt(page, line.axis, along, offsetAt(rule, along)) > rule.darkness * share,
  );
}

/** How much of an edge between two places is drawn, 0 to 1: the least of the whole and of its ends. */
export function drawnShare(page: Raster, line: GridLine, from: number, to: number): number {
  const [first, last] = [Math.round(from), Math.round(to)];
  const length = last - first + 1;
  if (length < 2) return 1;
  const end = Math.min(END, Math.floor(length / 2));
  let [all, start, finish] = [0, 0, 0];
  for (let along = first; along <= last; along += 1) {
    if (!isDark(page, line, along, DARK)) continue;
    all += 1;
    if (along < first + end) start += 1;
    if (along > last - end) finish += 1;
  }
  return Math.min(all / length, (1.6 * start) / end, (1.6 * finish) / end);
}

/**
 * Pixels of gaps in an edge from one crossing to the other, above those that it may have: strokes of letters stop short
 * of the rules. Zero for an edge that is whole.
 */
export function gapsIn(page: Raster, line: GridLine, from: number, to: number): number {
  const [first, last] = [Math.round(from), Math.round(to)];
  let gaps = 0;
  for (let along = first; along <= last; along += 1) if (!isDark(page, line, along, GAP)) gaps += 1;
  return Math.max(0, gaps - Math.floor((last - first) / GAP_EVERY));
}
