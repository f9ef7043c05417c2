import { expect, test } from "vitest";
import { withStreakedCells } from "../../../shared/ocr/page/streaked-cells.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

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
  const cells = [0, 1, 2].map((column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [column * 100, 0, column * 100 + 100, 40] as Box,
  }));
  const toPage = (box: Box): Box => box;
  const table = { box: [0, 0, 300, 40] as Box, ruled: true, raster: clean, page: clean, toPage };
  const told = (...streaks: readonly number[]): number[] =>
    withStreakedCells(
      { ...table, rows: 1, columns: 3, cells },
      clean,
      streaks.map((from) => ({ from, to: from + 2 })),
      DOTS,
      toPage,
    ).cells.flatMap(({ column, isCrossed }) => (isCrossed === true ? [column] : []));
  expect(told(50, 130, 220)).toEqual([]);
  expect(told(50, 185, 262)).toEqual([1, 2]);
  expect(told(250)).toEqual([2]);
});
