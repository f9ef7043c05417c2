import type { Raster } from "../raster/raster.ts";
import { edgePoints, type Points, sharpness } from "./sharpness.ts";

/** Radians. */
const WIDEST = 0.21;
const COARSE = 0.01;
const FINE = 0.001;
const LEAST_POINTS = 100;

function best(points: Points, middle: number, from: number, to: number, step: number): number {
  let [slope, most] = [0, -1];
  for (let now = from; now <= to + step / 2; now += step) {
    const value = sharpness(points, (x) => (x - middle) * now);
    if (value > most) [slope, most] = [now, value];
  }
  return slope;
}

/** By how much the lines of a page go down to the right: pixels down for each one to the right, within ±0.21. */
export function skewOf(page: Raster): number {
  const points = edgePoints(page, "horizontal");
  if (points.along.length < LEAST_POINTS) return 0;
  const middle = page.width / 2;
  const coarse = best(points, middle, -WIDEST, WIDEST, COARSE);
  return best(points, middle, coarse - COARSE, coarse + COARSE, FINE);
}
