import { expect, test } from "vitest";
import { isStacked } from "../../../../shared/ocr/cells/figure/fit.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box, Raster } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** The two strokes of a 4 that stand apart, the second lower; with greys between them, or none. */
function four(lower: Box, hasGreys: boolean): Raster {
  const raster = drawn((x, y) => within(x, y, [30, 6, 38, 26]) || within(x, y, lower));
  if (hasGreys) for (let y = 18; y < 26; y += 1) raster.data.fill(170, y * 80 + 38, y * 80 + lower[0]);
  return raster;
}

function isStackedIn(raster: Raster): boolean {
  const views: TableViews = { raster, ink: INK, form: "count" };
  const { lines } = cellInk(raster, CELL, INK);
  const strokes = lines.flatMap((line) => line.strokes);
  return isStacked({ box: CELL, strokes }, views);
}

test("strokes of one digit that greys hold together are not of two lines", () => {
  expect(isStackedIn(four([44, 18, 50, 32], true))).toBe(false);
  expect(isStackedIn(four([44, 18, 50, 32], false))).toBe(true);
});

test("strokes that overlap are of one digit, and the next one stands beside it", () => {
  const pieces = (lower: Box): Raster =>
    drawn(
      (x, y) =>
        (y <= 26 && within(x, y, [30 + (26 - y) / 4, 6, 33 + (26 - y) / 4, 26])) ||
        within(x, y, lower) ||
        within(x, y, [64, 6, 72, 26]),
    );
  expect(isStackedIn(pieces([35, 20, 41, 33]))).toBe(false);
  // Not so where they are further from one another, or one below the other.
  expect(isStackedIn(pieces([46, 20, 52, 33]))).toBe(true);
  expect(isStackedIn(pieces([35, 27, 41, 39]))).toBe(true);
});

test("digits of two lines are, whatever greys lie between them", () => {
  expect(isStackedIn(four([44, 18, 50, 38], true))).toBe(true);
});
