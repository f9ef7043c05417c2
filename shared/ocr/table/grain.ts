import type { Raster } from "../raster/raster.ts";

/** Pixels as light as this are paper. */
const PAPER = 224;
/** Of so many rows of pixels one is looked at. */
const EVERY = 8;

/** How much neighbouring pixels of paper differ in the mean, 0 to 255: nothing on a page that no scanner has seen. */
export function grainOf({ width, height, data }: Raster): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y < height; y += EVERY)
    for (let at = y * width + 1; at < (y + 1) * width; at += 1) {
      const [before, value] = [data[at - 1] ?? 0, data[at] ?? 0];
      if (before < PAPER || value < PAPER) continue;
      sum += Math.abs(value - before);
      count += 1;
    }
  return sum / Math.max(1, count);
}
