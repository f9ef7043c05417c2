import { expect, test } from "vitest";
import { letterSide, withCommonLetters } from "../../../shared/ocr/page/letter-size.ts";
import { halved } from "../../../shared/ocr/raster/halve.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

/** Rows of letters of a side, as squares, with a flat stroke and a speck beside each. */
function page(side: number, rows: number): Raster {
  const [width, height] = [1000, 1400];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, across: number, down: number): void => {
    for (let y = top; y < top + down; y += 1) data.fill(0, y * width + left, y * width + left + across);
  };
  for (let row = 0; row < rows; row += 1)
    for (let left = 40; left < 900; left += 200) {
      fill(left, 40 + row * 120, side, side);
      fill(left + 90, 40 + row * 120, 80, 8);
      fill(left + 180, 40 + row * 120, 6, 6);
    }
  return { width, height, data };
}

test("letters are as large as most are, strokes and specks aside", () => {
  expect(letterSide(halved(page(32, 8)))).toBe(16);
  expect(letterSide(halved(page(32, 1)))).toBe(0);
});

test("a page with letters of a sheet stays as it is; one with larger letters is made smaller", () => {
  const sheet = page(40, 8);
  expect(withCommonLetters(sheet).page).toBe(sheet);
  const few = page(70, 1);
  expect(withCommonLetters(few).page).toBe(few);
  const { page: made } = withCommonLetters(page(70, 8));
  expect([made.width, made.height]).toEqual([400, 560]);
});
