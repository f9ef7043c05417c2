import { expect, test } from "vitest";
import { confidenceOf } from "../../../../shared/ocr/cells/figure/confidence.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const BAR: Box = [34, 15, 46, 18];

/** How sure a dash is with a stroke of some shade in its cell. */
function sureOf(stroke: Box, shade: number): number {
  const raster = drawn((x, y) => within(x, y, BAR) || within(x, y, stroke), shade);
  return confidenceOf(
    { text: "-", strength: 0.99, agreed: true, views: 1, others: [] },
    "dash",
    { line: { box: BAR, strokes: [] }, cell: CELL, dirt: [] },
    { raster, ink: INK, form: "count" },
  );
}

test("a dash from which a paler stem hangs may be the bar of a 7; compression leaves less, and paler", () => {
  expect(sureOf([38, 17, 41, 30], 190)).toBeLessThan(0.9);
  expect(sureOf([38, 17, 41, 30], 225)).toBeGreaterThan(0.9);
  expect(sureOf([38, 17, 41, 20], 190)).toBeGreaterThan(0.9);
});
