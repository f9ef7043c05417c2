import { expect, test } from "vitest";
import { brokenFigure } from "../../../../shared/ocr/cells/figure/broken-figure.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { InkedCell, TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import { glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { FigureReading } from "../../../../shared/ocr/text/line-reading.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** A 1 over another. */
const raster = drawn((x, y) => within(x, y, [60, 2, 63, 18]) || within(x, y, [20, 22, 23, 38]));
const ink = { ...INK, digit: 16 };
const views: TableViews = { raster, ink, form: "count" };
const inked = cellInk(raster, CELL, ink);
const cell: InkedCell = {
  layout: { row: 1, column: 1, rowSpan: 1, columnSpan: 1, box: CELL },
  ink: inked,
  lines: inked.lines.map((line) => ({
    line,
    part: line,
    text: { text: "1", least: 1, mean: 1, probabilities: [1] },
    figure: { figures: [{ text: "1", probability: 0.99 }], within: 0.99, seen: 1, unbound: "1" },
    glyphs: glyphsOf(raster, line, ink),
  })),
};
const emission = { steps: 1, classes: 1, data: Float32Array.of(1) };
const recognizer = {
  alphabet: [],
  recognize: async (pictures: readonly unknown[]) => pictures.map(() => emission),
};

/** How sure the figure is where views see it with these probabilities, beside another, and its glyphs are known or not. */
async function confidenceOf(
  seen: readonly number[],
  isKnown: boolean,
  within = 0.99,
  read: InkedCell = cell,
): Promise<number> {
  const left = [...seen];
  const figure = (): FigureReading => {
    const probability = left.shift() ?? 0;
    const both = [
      { text: "11", probability },
      { text: "1", probability: 1 - probability },
    ];
    const figures = both.sort((a, b) => b.probability - a.probability);
    return { figures, within, seen: 1, unbound: "11" };
  };
  const text = () => ({ text: "", least: 1, mean: 1, probabilities: [] });
  const glyphs = isKnown ? cell.lines.flatMap((line) => line.glyphs) : [];
  const typeface = new Map(
    glyphs.map((glyph) => [glyph, { symbol: "1", confidence: 0.99, looks: 9 }] as const),
  );
  return (
    (
      await brokenFigure(read, views, {
        recognizer,
        reader: { text, figure },
        typeface,
        face: typeface,
        plain: new Map(),
        four: null,
        wide: null,
        tall: null,
        low: new Map(),
        spacing: { place: null, pitch: null, areApart: false, areLevel: false },
      })
    )?.confidence ?? 0
  );
}

test("a figure over two lines is sure where all views see it, or its glyphs spell it", async () => {
  expect(await confidenceOf([0.99, 0.98, 0.99], false)).toBeGreaterThan(0.9);
  expect(await confidenceOf([0.99, 0.4, 0.4], false)).toBeLessThan(0.9);
  expect(await confidenceOf([0.6, 0.4, 0.4], true)).toBeGreaterThan(0.9);
  // A look that is sure of another stands against glyphs, too.
  expect(await confidenceOf([0.01, 0.4, 0.4], true)).toBeLessThan(0.9);
});

test("room between digits that the network takes for a character says nothing where all ink is digits", async () => {
  expect(await confidenceOf([0.99, 0.99, 0.99], false, 0.7)).toBeGreaterThan(0.9);
});

test("room within a line that the network takes for a character is no part of its digits", async () => {
  const readAs = (text: string): InkedCell => ({
    ...cell,
    lines: cell.lines.map((line) => ({
      ...line,
      text: { ...line.text, text },
      figure: { figures: [{ text: "7", probability: 0.4 }], within: 0.01, seen: 1, unbound: "※1" },
    })),
  });
  expect(await confidenceOf([0.99, 0.98, 0.99], false, 0.99, readAs(" 1"))).toBeGreaterThan(0.9);
  expect(await confidenceOf([0.99, 0.98, 0.99], false, 0.99, readAs("l1"))).toBeLessThan(0.9);
});
