import { expect, test } from "vitest";
import type { InkedCell } from "../../../shared/ocr/cells/inked-cell.ts";
import { remarkedCell } from "../../../shared/ocr/cells/remarked-cell.ts";
import { typefaceOf } from "../../../shared/ocr/glyphs/typeface.ts";
import { lineReader } from "../../../shared/ocr/text/line-reading.ts";
import { CELL, INK, zero } from "./drawn-cells.ts";

const recognizer = { alphabet: [], recognize: async () => [] };
const readers = { recognizer, reader: lineReader(recognizer), typeface: typefaceOf([]) };

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

test.each(["297630万", "2976", "12,000元", "3件"])(
  "%s that was taken for words is no sure figure: no grammar has looked at it",
  async (text) => {
    expect(await confidenceOf(text)).toBeLessThan(0.9);
  },
);

test.each(["1.其他", "行政许可", "2023年"])("%s is words", async (text) => {
  expect(await confidenceOf(text)).toBe(0.97);
});
