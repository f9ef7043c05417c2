import { expect, test } from "vitest";
import { lightStreaksOf } from "../../../shared/ocr/raster/light-streaks.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

const DOTS = 200;

/** Rules across a picture, without ink from and to where `gaps` say, `whole` of the rules without any gap. */
function ruled(gaps: readonly (readonly [from: number, to: number])[], whole = 0): Raster {
  const raster = { width: 600, height: 400, data: new Uint8Array(600 * 400).fill(250) };
  for (let rule = 0; rule < 10; rule += 1)
    for (let y = 20 + rule * 36; y < 23 + rule * 36; y += 1) {
      raster.data.fill(20, y * 600 + 40, y * 600 + 560);
      if (rule >= whole) for (const [from, to] of gaps) raster.data.fill(250, y * 600 + from, y * 600 + to);
    }
  return raster;
}

test("a light streak breaks all rules at one place, two near to each other too", () => {
  expect(lightStreaksOf(ruled([[200, 204]]), DOTS)).toEqual([{ from: 200, to: 204 }]);
  const two = ruled([
    [200, 204],
    [222, 225],
  ]);
  expect(lightStreaksOf(two, DOTS)).toHaveLength(2);
});

test("gaps of some rules, wide ones, and those of dashes are no streaks", () => {
  expect(lightStreaksOf(ruled([[200, 204]], 3), DOTS)).toEqual([]);
  expect(lightStreaksOf(ruled([[200, 216]]), DOTS)).toEqual([]);
  const dashes = Array.from({ length: 16 }, (_, index) => [60 + index * 30, 64 + index * 30] as const);
  expect(lightStreaksOf(ruled(dashes), DOTS)).toEqual([]);
});

test("nor is the room between characters that stand below one another", () => {
  const two = (width: number) =>
    lightStreaksOf(
      ruled([
        [0, 200],
        [200 + width, 205 + width],
        [205 + 2 * width, 600],
      ]),
      DOTS,
    );
  expect(two(32)).toEqual([]);
  expect(two(60)).toHaveLength(1);
});
