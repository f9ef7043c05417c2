import { expect, test } from "vitest";
import { plainPieces } from "../../../../shared/ocr/cells/figure/figure-line.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** Two digits with this between them, read as a text. */
function isPlain(text: string, between: readonly [number, number, number, number][]): boolean {
  const raster = drawn(
    (x, y) =>
      within(x, y, [10, 8, 18, 28]) ||
      within(x, y, [44, 8, 52, 28]) ||
      between.some((box) => within(x, y, box)),
  );
  const { lines } = cellInk(raster, CELL, INK);
  const reading = { figures: [{ text, probability: 1 }], within: 0.7, seen: 1, unbound: text };
  const looked = lines.map((line) => ({
    line,
    part: line,
    text: { text, least: 1, mean: 1, probabilities: [1] },
    figure: reading,
    glyphs: [],
  }));
  return plainPieces(looked, [reading], { raster, ink: INK, form: "amount" }) === text.length;
}

test("ink is a figure and nothing else where it has a piece for each digit, comma and point", () => {
  const point = [24, 25, 27, 28] as [number, number, number, number];
  expect(isPlain("12", [])).toBe(true);
  expect(isPlain("1.2", [point])).toBe(true);
  expect(isPlain("1,2", [point])).toBe(true);
});

test("a sign before a figure has a piece of its own", () => {
  expect(isPlain("-12", [[2, 17, 7, 19]])).toBe(true);
  expect(isPlain("-12", [])).toBe(false);
});

test("a piece too many may be a symbol that was not seen", () => {
  expect(isPlain("12", [[24, 25, 27, 28]])).toBe(false);
  expect(isPlain("1.2", [])).toBe(false);
  // A digit is none of these.
  expect(isPlain("1.2", [[27, 8, 35, 28]])).toBe(false);
});
