import type { Box, Raster } from "./raster.ts";

/** A part of a raster, copied. The box must lie within it. */
export function cropped(raster: Raster, [left, top, right, bottom]: Box): Raster {
  const [width, height] = [right - left, bottom - top];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const at = (top + y) * raster.width + left;
    data.set(raster.data.subarray(at, at + width), y * width);
  }
  return { width, height, data };
}
