import { PALE } from "../../glyphs/grown.ts";
import { middleY } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { fadedStrokes, insideOf } from "../bare/bare-cell.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { componentsOf } from "../ink/components.ts";
import { withoutScratches } from "../ink/scratch.ts";
import { shadeOf } from "../ink/table-ink.ts";
import type { InkedCell, TableViews } from "../inked-cell.ts";

/** How far around ink (heights of a digit) its strokes may go on, and how far they do, which no fringe of ink does. */
const AROUND = 0.6;
const BEYOND = 0.3;

/**
 * True where strokes too pale to be ink go on beside a line's own: the stem of a 4 whose arm is pale is a 1 by its ink, and
 * only who sees the greys can tell.
 */
export function hasPaleStrokes({ box }: InkLine, cell: Box, { raster, ink }: TableViews): boolean {
  const reach = Math.round(AROUND * ink.digit);
  const around: Box = [Math.max(cell[0], box[0] - reach), box[1], Math.min(cell[2], box[2] + reach), box[3]];
  return componentsOf(raster, around, shadeOf(ink, PALE)).some(
    ({ box: [left, , right] }) => Math.max(box[0] - left, right - box[2]) >= BEYOND * ink.digit,
  );
}

/**
 * True where strokes stand beside a line in its cell that have faded too far to be ink: a digit of its figure, or the unit that makes
 * ten thousand of it, where toner ran out.
 */
export function fadesBeside(
  { box }: InkLine,
  { layout, ink: { dirt } }: Pick<InkedCell, "layout" | "ink">,
  { raster, ink }: TableViews,
): boolean {
  const cell = { raster, box: layout.box, dirt, ink };
  const [left, top, right, bottom] = insideOf(cell);
  const half = Math.max(box[3] - box[1], ink.digit) / 2;
  const [from, to] = [Math.round(middleY(box) - half), Math.round(middleY(box) + half)];
  const along: Box = [left, Math.max(top, from), right, Math.min(bottom, to)];
  return withoutScratches(fadedStrokes(cell, along), cell).some(
    ({ box: other }) => other[0] > left && other[2] < right && (other[2] <= box[0] || other[0] >= box[2]),
  );
}
