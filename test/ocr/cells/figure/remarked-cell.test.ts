import { expect, test } from "vitest";
import { hasRemark, remarkedCell } from "../../../../shared/ocr/cells/figure/remarked-cell.ts";
import type { InkedCell, LookedAt } from "../../../../shared/ocr/cells/inked-cell.ts";
import { typefaceOf } from "../../../../shared/ocr/glyphs/typeface.ts";
import { lineReader } from "../../../../shared/ocr/text/line-reading.ts";
import { CELL, INK, zero } from "../drawn-cells.ts";

const recognizer = { alphabet: [], recognize: async () => [] };
const readers = {
  recognizer,
  reader: lineReader(recognizer),
  typeface: typefaceOf([]),
  plain: new Map<never, number>(),
  four: null,
  wide: null,
  tall: null,
  low: new Map(),
  face: new Map(),
  spacing: { place: null, pitch: null, areApart: false, areLevel: false },
};

async function confidenceOf(text: string): Promise<number> {
  const line = { box: CELL, strokes: [] };
  const read = { text, least: 0.97, mean: 0.98, probabilities: [] };
  const cell: InkedCell = {
    layout: { row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: CELL },
    ink: { lines: [line], dirt: [] },
    lines: [{ line, part: line, text: read, figure: null, glyphs: [] }],
  };
  const views = { raster: zero, ink: INK, form: "amount" as const };
  return (await remarkedCell(cell, views, readers)).confidence;
}

test.each(["297630万", "2976", "12,000元", "3件", "２９７６", "３件"])(
  "%s that was taken for words is no sure figure: no grammar has looked at it",
  async (text) => {
    expect(await confidenceOf(text)).toBeLessThan(0.9);
  },
);

test("a figure ends where its line does and the next begins with a bracket", () => {
  const lineOf = (text: string, hasFigure: boolean, probability = 0.97): LookedAt => {
    const line = { box: CELL, strokes: [] };
    const read = { text, least: 0.97, mean: 0.98, probabilities: [probability] };
    const figure = { figures: [{ text: "15", probability: 1 }], within: 1, seen: 1, unbound: "15" };
    return { line, part: line, text: read, figure: hasFigure ? figure : null, glyphs: [] };
  };
  const isRemarked = (first: string, second: string, hasFigure = true, bracket = 0.97): boolean =>
    hasRemark({
      layout: { row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: CELL },
      ink: { lines: [], dirt: [] },
      lines: [lineOf(first, hasFigure), lineOf(second, false, bracket)],
    });
  expect(isRemarked("15件", "（其中联合发文3件）")).toBe(true);
  expect(isRemarked("15", "(均已公示)")).toBe(true);
  expect(isRemarked("１５件", "（均已公示）")).toBe(true);
  expect(isRemarked("15", "3（其中联合发文")).toBe(false);
  expect(isRemarked("15其中", "（联合发文3件）")).toBe(false);
  expect(isRemarked("15件", "（其中联合发文3件）", false)).toBe(false);
  expect(isRemarked("15件", "（其中联合发文3件）", true, 0.6)).toBe(false);
});

test.each(["1.其他", "行政许可", "2023年"])("%s is words", async (text) => {
  expect(await confidenceOf(text)).toBe(0.97);
});

test.each([
  ["38 （均已公示）", "38（均已公示）"],
  ["38件 (均已公示)", "38件(均已公示)"],
  ["38 件（均已 公示）", "38件（均已 公示）"],
])("%s: room before the bracket is its own", async (seen, printed) => {
  const line = { box: CELL, strokes: [] };
  const remark = { text: "（均已公示）", probability: 1 };
  const figure = { figures: [{ text: "38", probability: 0.99 }], within: 1, seen: 1, unbound: "38", remark };
  const text = { text: seen, least: 0.97, mean: 0.98, probabilities: [] };
  const cell: InkedCell = {
    layout: { row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: CELL },
    ink: { lines: [line], dirt: [] },
    lines: [{ line, part: line, text, figure, glyphs: [] }],
  };
  const views = { raster: zero, ink: INK, form: "count" as const };
  expect((await remarkedCell(cell, views, readers)).text).toBe(printed);
});
