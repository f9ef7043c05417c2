import { expect, test } from "vitest";
import { workingSize } from "../../../shared/ocr/page/working-size.ts";
import { sized } from "../../../shared/ocr/scan.ts";

const pictureOf = (width: number, height: number, dpi: number | null) => ({
  width,
  height,
  dpi,
  data: new Uint8Array(),
});

const widthOf = (width: number, height: number, dpi: number | null): number =>
  workingSize(sized(pictureOf(width, height, dpi))).width;

test("a page is read at 200 dots an inch, whether its picture says how large it is or not", () => {
  expect(widthOf(827, 1169, 100)).toBe(1654);
  expect(widthOf(827, 1169, null)).toBe(1654);
  expect(widthOf(1654, 2339, 200)).toBe(1654);
  expect(widthOf(1404, 992, null)).toBeGreaterThan(2300);
});

test("a picture of several pages one under the other is as wide as a sheet, not as high", () => {
  for (const [width, height] of [
    [1032, 2751],
    [1179, 3391],
    [720, 1800],
  ] as const)
    expect(Math.abs(widthOf(width, height, null) - 1654)).toBeLessThan(20);
});

test("no picture is read at more than nine million pixels", () => {
  const { width, height } = workingSize(sized(pictureOf(1080, 20_000, null)));
  expect(width * height).toBeLessThanOrEqual(9_010_000);
});

test("a strip, as a picture of table 4 is, is as wide as it says", () => {
  expect(widthOf(1032, 140, null)).toBeGreaterThan(2200);
});
