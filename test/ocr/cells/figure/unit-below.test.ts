import { expect, test } from "vitest";
import { measuredBelow, withUnitBelow } from "../../../../shared/ocr/cells/figure/unit-below.ts";
import type { InkedCell, LookedAt } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL } from "../drawn-cells.ts";

function lineOf(text: string, box: Box): LookedAt {
  const line = { box, strokes: [] };
  return {
    line,
    part: line,
    text: { text, least: 0.9, mean: 0.9, probabilities: [] },
    figure: null,
    glyphs: [],
  };
}

function cellOf(lines: readonly LookedAt[]): InkedCell {
  const layout = { row: 3, column: 4, rowSpan: 1, columnSpan: 1, box: CELL };
  return { layout, ink: { lines: lines.map(({ line }) => line), dirt: [] }, lines };
}

const FIGURE: Box = [20, 4, 50, 22];
const BELOW: Box = [20, 28, 46, 52];

test("a unit below its figure is told apart from it, and stands behind it", () => {
  const cell = withUnitBelow(cellOf([lineOf("65", FIGURE), lineOf("件", BELOW)]));
  expect(cell.lines.map(({ text }) => text.text)).toEqual(["65"]);
  expect(measuredBelow({ text: "65", confidence: 0.99, alternatives: ["66"] }, cell)).toEqual({
    text: "65件",
    confidence: 0.9,
    alternatives: ["66件"],
  });
});

test.each(["o", "O", "１２", "1 5", "|"])("%s may be a figure whose unit stands below", (digits) => {
  const cell = withUnitBelow(cellOf([lineOf(digits, FIGURE), lineOf("件", BELOW)]));
  expect(cell.unit?.text).toBe("件");
});

test.each([
  ["自然", "人", BELOW],
  ["65", "件", [0, 28, 46, 52] as Box],
  ["65", "3件", BELOW],
])("%s over %s is no figure with a unit below", (above, below, box) => {
  const cell = cellOf([lineOf(above, FIGURE), lineOf(below, box)]);
  expect(withUnitBelow(cell)).toBe(cell);
});

test("a unit alone is none", () => {
  const cell = cellOf([lineOf("件", BELOW)]);
  expect(withUnitBelow(cell)).toBe(cell);
});
