import type { Picture, Raster } from "./raster.ts";

/** How much redder than anything else a pixel is when seal ink begins, and when it is nothing but seal ink. */
const REDDISH = 24;
const RED = 64;

/**
 * A picture in grey. Red ink fades: red pixels count by their red alone, in which a seal is nearly as bright as
 * paper and the black under it stays dark.
 */
export function greyOf({ width, height, data }: Picture): Raster {
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index += 1, at += 3) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const light = (red * 77 + green * 150 + blue * 29) >> 8;
    const excess = red - (green > blue ? green : blue) - REDDISH;
    if (excess <= 0) grey[index] = light;
    else grey[index] = light + (red - light) * Math.min(1, excess / (RED - REDDISH));
  }
  return { width, height, data: grey };
}
