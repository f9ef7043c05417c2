import { PALE } from "../../glyphs/grown.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { componentsOf } from "../ink/components.ts";
import type { TableViews } from "../inked-cell.ts";

/** How far around ink (heights of a digit) its strokes may go on, and how far they do, which no fringe of ink does. */
const AROUND = 0.6;
const BEYOND = 0.3;

/**
 * True where strokes too pale to be ink go on beside a line's own: the stem of a 4 whose arm is pale is a 1 by its ink, and
 * only who sees the greys can tell.
 */
export function hasPaleStrokes({ box }: InkLine, cell: Box, { raster, ink }: TableViews): boolean {
  const { digit, paper, stroke } = ink;
  const reach = Math.round(AROUND * digit);
  const around: Box = [Math.max(cell[0], box[0] - reach), box[1], Math.min(cell[2], box[2] + reach), box[3]];
  return componentsOf(raster, around, paper - (paper - stroke) * PALE).some(
    ({ box: [left, , right] }) => Math.max(box[0] - left, right - box[2]) >= BEYOND * digit,
  );
}
