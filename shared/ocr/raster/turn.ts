import type { Raster } from "./raster.ts";

/** Quarters of a turn clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

/** A raster turned clockwise. */
export function turned(raster: Raster, quarters: Quarters): Raster {
  if (quarters === 0) return raster;
  const { width, height, data } = raster;
  const made = new Uint8Array(width * height);
  if (quarters === 2) {
    for (let at = 0, to = made.length - 1; at < made.length; at += 1, to -= 1) made[to] = data[at] ?? 0;
    return { width, height, data: made };
  }
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const to = quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      made[to] = data[at] ?? 0;
    }
  return { width: height, height: width, data: made };
}

/** Where a point of the turned raster lies on the one before; sizes are the turned raster's. */
export function beforeTurn(
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
  quarters: Quarters,
): readonly [x: number, y: number] {
  if (quarters === 0) return [x, y];
  if (quarters === 1) return [y, width - x];
  return quarters === 2 ? [width - x, height - y] : [height - y, x];
}
