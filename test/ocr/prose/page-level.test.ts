import { expect, it } from "vitest";
import { levelLeft, pageLevel } from "../../../shared/ocr/prose/page-level.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";
import { withoutBoxes } from "../../../shared/ocr/raster/without-boxes.ts";

const [WIDTH, HEIGHT] = [600, 400];
const TABLE: Box = [50, 200, 550, 300];
const PALE = 140;

/** A page with black rules in a table, and so many pale strokes outside it. */
function page(strokes: number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const box = ([x0, y0, x1, y1]: Box, shade: number): void => {
    for (let y = y0; y < y1; y += 1) data.fill(shade, y * WIDTH + x0, y * WIDTH + x1);
  };
  for (let row = 0; row < 5; row += 1) box([60, 205 + row * 20, 540, 213 + row * 20], 0);
  for (let stroke = 0; stroke < strokes; stroke += 1)
    box([60 + stroke * 12, 100, 64 + stroke * 12, 130], PALE);
  return { width: WIDTH, height: HEIGHT, data };
}

it("takes strokes beside a table of darker rules for ink, and what is lighter for none", () => {
  const raster = page(30);
  const level = levelLeft(raster, withoutBoxes(raster, [TABLE]));
  expect(level).toBeGreaterThan(PALE + 40);
  expect(pageLevel(raster)).toBeLessThan(PALE + 5);
});

it("is that of the whole page where hardly a stroke stands outside its tables", () => {
  const raster = page(0);
  expect(levelLeft(raster, withoutBoxes(raster, [TABLE]))).toBe(pageLevel(raster));
});
