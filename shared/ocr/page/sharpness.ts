import type { Raster } from "../raster/raster.ts";
import type { Axis } from "../table/axis.ts";

const MOST_POINTS = 40_000;
const INK = 150;
/** Pixels by which lines may lie beyond the page, as they are bent. */
const BEYOND = 0.5;
/** A part of a pixel that each point is off, another for each: places in whole pixels gather more sharply than others. */
const OFF = 0.618;

/** Places along the lines of a page and across them, in pixels. */
export interface Points {
  readonly along: Float32Array;
  readonly across: Float32Array;
  /** How far the page reaches across its lines. */
  readonly extent: number;
}

/** Addresses of dark pixels that have light ones `next` after them. A page has hundreds of thousands. */
function edgesOf({ width, height, data }: Raster, next: number): Uint32Array {
  // Of two pixels, one after the other, at most one is dark before a light one.
  const found = new Uint32Array(((width * height) >> 1) + 1);
  let count = 0;
  for (let at = width; at < width * (height - 1); at += 1)
    if ((data[at] ?? 255) < INK && (data[at + next] ?? 0) >= INK) {
      found[count] = at;
      count += 1;
    }
  return found.subarray(0, count);
}

/** Dark pixels that have light ones after them across the lines: the edges of strokes and rules, without filled areas. */
export function edgePoints(raster: Raster, axis: Axis): Points {
  const { width, height } = raster;
  const isAcross = axis === "horizontal";
  const found = edgesOf(raster, isAcross ? width : 1);
  const step = Math.max(1, found.length / MOST_POINTS);
  const count = Math.floor(found.length / step);
  const along = new Float32Array(count);
  const across = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = found[Math.floor(index * step)] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    along[index] = isAcross ? x : y;
    across[index] = (isAcross ? y : x) + ((index * OFF) % 1);
  }
  return { along, across, extent: isAcross ? height : width };
}

/** How sharply points gather in lines that stray by so many pixels at a place. */
export function sharpness(
  { along, across, extent }: Points,
  stray: (along: number, across: number) => number,
): number {
  const bins = new Float32Array(extent * (1 + 2 * BEYOND));
  for (let index = 0; index < along.length; index += 1) {
    const y = across[index] ?? 0;
    const bin = (y - stray(along[index] ?? 0, y) + extent * BEYOND) | 0;
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of bins) sum += count * count;
  return sum;
}
