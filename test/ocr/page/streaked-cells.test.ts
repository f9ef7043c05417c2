import { expect, test } from "vitest";
import { withStreakedCells } from "../../../shared/ocr/page/streaked-cells.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { crossedOf, samePlace, threeCells } from "./three-cells.ts";

const DOTS = 100;

/** A row of three cells: blank, a figure at the right, a figure in the middle. */
function row(): Raster {
  const raster = { width: 300, height: 40, data: new Uint8Array(300 * 40).fill(250) };
  for (const [left, right] of [
    [180, 190],
    [240, 260],
  ] as const)
    for (let y = 12; y < 28; y += 1) raster.data.fill(20, y * 300 + left, y * 300 + right);
  return raster;
}

test("a cell is told where a streak crossed its ink or ran beside it, not where it ran through its paper", () => {
  const clean = row();
  const told = (...streaks: readonly number[]): number[] => {
    const crossing = streaks.map((from) => ({ from, to: from + 2 }));
    return crossedOf(withStreakedCells(threeCells(clean), clean, crossing, DOTS, samePlace));
  };
  expect(told(50, 130, 220)).toEqual([]);
  expect(told(50, 185, 262)).toEqual([1, 2]);
  expect(told(250)).toEqual([2]);
});
