import { heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { Component } from "./components.ts";

/** A line that ends so near (heights of a digit) to a side of its cell goes on beyond it. */
const SIDE = 0.12;
/** How thick a scratch is at most (heights of a digit; pixels), and how far its pixels lie from its middle: pens draw thicker lines. */
const THIN = { share: 0.09, least: 1.5 };
const STRAIGHT = 1.5;
/** The same of its greys. */
const GREYS = 2.5;

/** True for pixels on one of the two diagonals of their box: a straight line aslant. */
function isStraight({ box, pixels }: Component, rasterWidth: number, most: number): boolean {
  const [across, down] = [widthOf(box) - 1, heightOf(box) - 1];
  const length = Math.hypot(across, down);
  const isNear = (way: 1 | -1): boolean =>
    pixels.every((pixel) => {
      const x = (pixel % rasterWidth) - box[0];
      const y = Math.floor(pixel / rasterWidth) - box[1];
      return Math.abs(down * x - across * (way === 1 ? y : down - y)) <= most * length;
    });
  return isNear(1) || isNear(-1);
}

/**
 * True for a line across a cell that is no stroke of what stands in it: straight, aslant, thinner than pens draw, it comes in over
 * one side of the cell and leaves over another.
 */
export function isScratch(component: Component, cell: Box, rasterWidth: number, digit: number): boolean {
  const { box, area } = component;
  const near = Math.max(2, Math.round(SIDE * digit));
  const away = [box[0] - cell[0], box[1] - cell[1], cell[2] - box[2], cell[3] - box[3]];
  const [width, height] = [widthOf(box), heightOf(box)];
  return (
    Math.min(width, height) > near &&
    away.filter((far) => far <= near).length >= 2 &&
    area <= Math.max(THIN.least, THIN.share * digit) * Math.hypot(width, height) &&
    isStraight(component, rasterWidth, STRAIGHT)
  );
}

/** Where scratches of a cell are looked for. */
interface Scratched {
  readonly raster: Raster;
  readonly box: Box;
  readonly dirt: readonly Component[];
  readonly ink: { readonly digit: number };
}

/** What is dark or grey in a cell without its scratches; what joins one, and does not lie on its line, stays. */
export function withoutScratches(
  found: readonly Component[],
  { raster: { width }, box, dirt, ink }: Scratched,
): readonly Component[] {
  const scratches = dirt.filter((component) => isScratch(component, box, width, ink.digit));
  if (scratches.length === 0) return found;
  const scratched = new Set(scratches.flatMap(({ pixels }) => pixels));
  return found.filter(
    (one) => !(one.pixels.some((pixel) => scratched.has(pixel)) && isStraight(one, width, GREYS)),
  );
}
