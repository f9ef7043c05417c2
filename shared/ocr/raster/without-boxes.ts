import type { Box, Raster } from "./raster.ts";

/** A raster with paper where some boxes are. */
export function withoutBoxes({ width, height, data }: Raster, boxes: readonly Box[]): Raster {
  const left = Uint8Array.from(data);
  for (const [x0, y0, x1, y1] of boxes)
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1)
      left.fill(255, y * width + Math.max(0, x0), y * width + Math.min(width, x1));
  return { width, height, data: left };
}
