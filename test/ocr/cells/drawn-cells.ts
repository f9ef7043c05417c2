import type { TableInk } from "../../../shared/ocr/cells/ink/table-ink.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

export const INK: TableInk = { level: 128, paper: 255, stroke: 20, digit: 20 };
export const CELL: Box = [0, 0, 80, 40];

/** A cell of 80 × 40 pixels with ink where `isInk` says so. */
export function drawn(isInk: (x: number, y: number) => boolean, shade = 20): Raster {
  const data = new Uint8Array(80 * 40).fill(255);
  for (let y = 0; y < 40; y += 1) for (let x = 0; x < 80; x += 1) if (isInk(x, y)) data[y * 80 + x] = shade;
  return { width: 80, height: 40, data };
}

export const within = (x: number, y: number, [left, top, right, bottom]: Box): boolean =>
  x >= left && x < right && y >= top && y < bottom;
export const dash = drawn((x, y) => within(x, y, [34, 19, 46, 21]));
export const slash = drawn((x, y) => y >= 10 && y < 30 && Math.abs(x - 40 + (y - 20) * 0.45) <= 1.2);
export const backslash = drawn((x, y) => y >= 10 && y < 30 && Math.abs(x - 40 - (y - 20) * 0.45) <= 1.2);
export const one = drawn((x, y) => within(x, y, [39, 10, 42, 30]) || within(x, y, [36, 28, 45, 30]));
export const zero = drawn((x, y) => {
  const far = ((x - 40) / 6) ** 2 + ((y - 20) / 10) ** 2;
  return far <= 1 && far >= 0.5;
});
