import type { Component, Mask } from "./components.ts";
import type { Raster } from "./raster.ts";

/** The pixels of a raster darker than a level. */
export function darkerThan({ width, height, data }: Raster, level: number): Mask {
  const marks = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 255) < level) marks[at] = 1;
  return { width, height, data: marks };
}

/** Marks the pixels of a component, in place. */
export function mark({ width, data }: Mask, { runs }: Component): void {
  for (let at = 0; at < runs.length; at += 3) {
    const row = (runs[at] ?? 0) * width;
    data.fill(1, row + (runs[at + 1] ?? 0), row + (runs[at + 2] ?? 0));
  }
}

/** A mask of some components. */
export function maskOf(components: readonly Component[], width: number, height: number): Mask {
  const made = { width, height, data: new Uint8Array(width * height) };
  for (const component of components) mark(made, component);
  return made;
}

/** How many pixels of a component are marked. */
export function countIn({ width, data }: Mask, { runs }: Component): number {
  let count = 0;
  for (let run = 0; run < runs.length; run += 3) {
    const row = (runs[run] ?? 0) * width;
    for (let at = row + (runs[run + 1] ?? 0); at < row + (runs[run + 2] ?? 0); at += 1)
      count += data[at] ?? 0;
  }
  return count;
}

/** Marks what lies within `reach` of a mark on the line of `count` bytes that begins at `start`, `step` apart. */
function grow(
  from: Uint8Array,
  into: Uint8Array,
  start: number,
  count: number,
  step: number,
  reach: number,
): void {
  let until = -1;
  for (let index = 0; index < count + reach; index += 1) {
    if (index < count && from[start + index * step] === 1) until = index + reach;
    const to = index - reach;
    if (to >= 0 && until >= to) into[start + to * step] = 1;
  }
}

/** A mask grown by some pixels: across to both sides, and up and down. */
export function grown({ width, height, data }: Mask, across: number, down: number): Mask {
  const wide = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) grow(data, wide, y * width, width, 1, across);
  const made = new Uint8Array(data.length);
  for (let x = 0; x < width; x += 1) grow(wide, made, x, height, width, down);
  return { width, height, data: made };
}
