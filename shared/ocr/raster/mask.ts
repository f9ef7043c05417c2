import type { Component, Mask } from "./components.ts";
import type { Raster } from "./raster.ts";

/** The pixels of a raster darker than a level. */
export function darkerThan({ width, height, data }: Raster, level: number): Mask {
  const marks = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 255) < level) marks[at] = 1;
  return { width, height, data: marks };
}

/** Marks the pixels of a component, and those within `reach` of them to all sides, in place. */
export function mark({ width, height, data }: Mask, { runs }: Component, reach = 0): void {
  for (let run = 0; run < runs.length; run += 3) {
    const row = runs[run] ?? 0;
    const left = Math.max(0, (runs[run + 1] ?? 0) - reach);
    const right = Math.min(width, (runs[run + 2] ?? 0) + reach);
    for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y += 1)
      data.fill(1, y * width + left, y * width + right);
  }
}

/** A mask of some components, grown by `reach` pixels. */
export function maskOf(components: readonly Component[], width: number, height: number, reach = 0): Mask {
  const made = { width, height, data: new Uint8Array(width * height) };
  for (const component of components) mark(made, component, reach);
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
