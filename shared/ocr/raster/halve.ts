import type { Raster } from "./raster.ts";

/** A raster of half the width and height; every pixel is the mean of four. */
export function halved({ width, height, data }: Raster): Raster {
  const [w, h] = [width >> 1, height >> 1];
  const made = new Uint8Array(w * h);
  for (let y = 0, to = 0; y < h; y += 1)
    for (let x = 0, at = y * 2 * width; x < w; x += 1, at += 2, to += 1)
      made[to] =
        ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0)) >> 2;
  return { width: w, height: h, data: made };
}
