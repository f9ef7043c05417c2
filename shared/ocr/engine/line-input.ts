import type { Raster } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";

const CHANNELS = 3;

/** A line's picture at the height of a network, at most `widest` wide. */
export function lineAtHeight(line: Raster, height: number, widest: number): Raster {
  const width = Math.max(1, Math.min(widest, Math.round((line.width * height) / line.height)));
  return resized(line, width, height);
}

/**
 * Pictures of equal height as the planes of a network's input, each at the left of `width` pixels. Grey values become
 * -1 (black) to 1 (white), alike in blue, green and red; what is not covered is 0, as when the network was trained.
 */
export function lineInput(lines: readonly Raster[], width: number, height: number): Float32Array {
  const plane = width * height;
  const input = new Float32Array(lines.length * CHANNELS * plane);
  lines.forEach((line, index) => {
    const start = index * CHANNELS * plane;
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < line.width; x += 1)
        input[start + y * width + x] = (line.data[y * line.width + x] ?? 255) / 127.5 - 1;
    for (let channel = 1; channel < CHANNELS; channel += 1)
      input.copyWithin(start + channel * plane, start, start + plane);
  });
  return input;
}
