import type { Raster } from "../raster/raster.ts";

/** Radians. */
const WIDEST = 0.21;
const COARSE = 0.01;
const FINE = 0.001;
const MOST_POINTS = 40_000;
const INK = 150;

interface Points {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** Dark pixels that have light ones above or below: the edges of strokes and rules, without filled areas. */
function pointsOf({ width, height, data }: Raster): Points {
  const found: number[] = [];
  for (let at = width; at < width * (height - 1); at += 1)
    if ((data[at] ?? 255) < INK && (data[at + width] ?? 0) >= INK) found.push(at);
  const step = Math.max(1, found.length / MOST_POINTS);
  const count = Math.floor(found.length / step);
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = found[Math.floor(index * step)] ?? 0;
    xs[index] = (at % width) - width / 2;
    ys[index] = Math.floor(at / width);
  }
  return { xs, ys };
}

/** How sharply the points gather in lines that rise by `slope`. */
function sharpness({ xs, ys }: Points, slope: number, bins: Float32Array): number {
  bins.fill(0);
  const shift = bins.length / 4;
  for (let index = 0; index < xs.length; index += 1) {
    const bin = ((ys[index] ?? 0) - (xs[index] ?? 0) * slope + shift) | 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of bins) sum += count * count;
  return sum;
}

function best(points: Points, from: number, to: number, step: number, bins: Float32Array): number {
  let [slope, most] = [0, -1];
  for (let now = from; now <= to + step / 2; now += step) {
    const value = sharpness(points, now, bins);
    if (value > most) [slope, most] = [now, value];
  }
  return slope;
}

/** By how much the lines of a page go down to the right: pixels down for each one to the right, within ±0.21. */
export function skewOf(page: Raster): number {
  const points = pointsOf(page);
  if (points.xs.length < 100) return 0;
  const bins = new Float32Array(page.height * 2);
  const coarse = best(points, -WIDEST, WIDEST, COARSE, bins);
  return best(points, coarse - COARSE, coarse + COARSE, FINE, bins);
}
