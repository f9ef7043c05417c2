import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";

/** Pixels along a rule that are taken together. */
export const BLOCK = 8;

/**
 * The page's darkness across an axis, one profile for every block along it: means over three blocks, in which a rule
 * stays as dark as it is while letters and noise wash out.
 */
export interface Profiles {
  readonly axis: Axis;
  readonly blocks: number;
  readonly length: number;
  /** blocks × length */
  readonly means: Float32Array;
}

/** Sums over blocks, a profile after another. */
function sumsAcross({ width, height, data }: Raster, blocks: number): Uint16Array {
  const sums = new Uint16Array(blocks * height);
  for (let y = 0; y < height; y += 1)
    for (let block = 0, at = y * width, to = y; block < blocks; block += 1, at += BLOCK, to += height) {
      let sum = 0;
      for (let i = at; i < at + BLOCK; i += 1) sum += data[i] ?? 0;
      sums[to] = sum;
    }
  return sums;
}

function sumsDown({ width, data }: Raster, blocks: number): Uint16Array {
  const sums = new Uint16Array(blocks * width);
  for (let y = 0, at = 0; y < blocks * BLOCK; y += 1)
    for (let x = 0, to = Math.floor(y / BLOCK) * width; x < width; x += 1, at += 1, to += 1)
      sums[to] = (sums[to] ?? 0) + (data[at] ?? 0);
  return sums;
}

function measured(raster: Raster, axis: Axis): Profiles {
  const [along, length] =
    axis === "horizontal" ? [raster.width, raster.height] : [raster.height, raster.width];
  const blocks = Math.floor(along / BLOCK);
  const sums = axis === "horizontal" ? sumsAcross(raster, blocks) : sumsDown(raster, blocks);
  const means = new Float32Array(blocks * length);
  for (let block = 0; block < blocks; block += 1) {
    const before = Math.max(0, block - 1) * length;
    const after = Math.min(blocks - 1, block + 1) * length;
    for (let i = 0, to = block * length; i < length; i += 1, to += 1)
      means[to] = ((sums[before + i] ?? 0) + (sums[to] ?? 0) + (sums[after + i] ?? 0)) / (3 * BLOCK);
  }
  return { axis, blocks, length, means };
}

/** What was measured of a page that is still held: it is followed twice, to be made level and for its rules. */
const known = new WeakMap<Raster, Map<Axis, Profiles>>();

export function profilesOf(raster: Raster, axis: Axis): Profiles {
  const own = known.get(raster) ?? new Map<Axis, Profiles>();
  const profiles = own.get(axis) ?? measured(raster, axis);
  known.set(raster, own.set(axis, profiles));
  return profiles;
}
