import { heightOf, widthOf } from "../../raster/box.ts";
import { componentsOf } from "../../raster/components.ts";
import type { Box } from "../../raster/raster.ts";
import { type Field, smoothed } from "../ink/darkness.ts";

/** How dark (0 paper, 1 strokes) the palest digits are that anyone could see, and how many deviations of the page's grain that is. */
const LEAST = 0.02;
const NO_CHANCE = 4;
/** Heights and width (heights of a digit) of digits and slashes, and how far from what rules leave at the sides of cells they stand. */
const FIGURE = { low: 0.65, high: 1.4, wide: 1.2, aside: 0.15, below: 0.07 };

const standsFree = ([left, top, right, bottom]: Box, { width, height }: Field, digit: number): boolean =>
  Math.min(left, width - right) > FIGURE.aside * digit &&
  Math.min(top, height - bottom) > FIGURE.below * digit;

const isAsLarge = (box: Box, digit: number): boolean =>
  heightOf(box) >= FIGURE.low * digit &&
  heightOf(box) <= FIGURE.high * digit &&
  widthOf(box) <= FIGURE.wide * digit;

/**
 * True where something as high as a digit stands free in a cell without ink, of which `inside` is the darkness: a figure by far
 * paler than others of its table. What compression leaves along rules lies at the sides; `deviation` is that of the page's grain.
 */
export function hasPaleFigure(inside: Field, digit: number, deviation: number): boolean {
  const field = smoothed(inside);
  const least = Math.max(LEAST, NO_CHANCE * deviation);
  const mask = Uint8Array.from(field.data, (darkness) => (darkness >= least ? 1 : 0));
  return componentsOf({ ...field, data: mask }).some(
    ({ box }) => isAsLarge(box, digit) && standsFree(box, field, digit),
  );
}
