import type { Raster } from "../raster/raster.ts";

/** Pixels as light as this are paper. */
const PAPER = 224;
/** Of so many rows of pixels one is looked at. */
const EVERY = 8;
/** So much of a page is paper; where less is, it is noise, or black. */
const MOSTLY = 0.5;

/**
 * How much neighbouring pixels of paper differ in the mean, 0 to 255: nothing on a page that no scanner has seen. Infinite
 * where most of a page is no paper.
 */
export function grainOf({ width, height, data }: Raster): number {
  let [sum, count, all] = [0, 0, 0];
  for (let y = 0; y < height; y += EVERY)
    for (let at = y * width + 1; at < (y + 1) * width; at += 1) {
      all += 1;
      const [before, value] = [data[at - 1] ?? 0, data[at] ?? 0];
      if (before < PAPER || value < PAPER) continue;
      sum += Math.abs(value - before);
      count += 1;
    }
  return count < MOSTLY * all ? Number.POSITIVE_INFINITY : sum / Math.max(1, count);
}
