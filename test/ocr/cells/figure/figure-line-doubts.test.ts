import { expect, test } from "vitest";
import { figureLine } from "../../../../shared/ocr/cells/figure/figure-line.ts";
import type { LookedAt, TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { TextRecognizer } from "../../../../shared/ocr/engines.ts";
import { type Glyph, glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { Typeface } from "../../../../shared/ocr/glyphs/typeface.ts";
import type { Box, Raster } from "../../../../shared/ocr/raster/raster.ts";
import type { LineReader } from "../../../../shared/ocr/text/line-reading.ts";
import { beside, glyphsIn, INK, inkOfCell, printed } from "../../glyphs/faces.ts";

const CLEAN = { grain: 0, shift: [0, 0], blur: 0, seed: 1 } as const;
const digit = (which: number): Raster => printed(0, which, CLEAN);
const glyphOf = (which: number): Glyph => {
  const [glyph] = glyphsIn(digit(which));
  if (glyph === undefined) throw new Error("no glyph");
  return glyph;
};
const nothing: Raster = { ...digit(1), data: digit(1).data.map(() => 255) };

/** A page on which each of these glyphs was seen often. */
const pageOf = (...known: readonly (readonly [Glyph, string])[]): Typeface =>
  new Map(known.map(([glyph, symbol]) => [glyph, { symbol, confidence: 0.99, looks: 9 }]));

/** How sure a line of these pictures is that a look takes for this text, on a page of such glyphs. */
async function sureness(
  pictures: readonly Raster[],
  text: string,
  typeface: Typeface = new Map(),
  behind?: Glyph,
  face: Typeface = typeface,
  inPlace?: (place: number) => number,
): Promise<number> {
  const raster = beside(pictures);
  const ink = inkOfCell(raster);
  const [line] = ink.lines;
  if (line === undefined) throw new Error("no line");
  const unit = behind === undefined ? {} : { unit: { text: "件", probability: 1 } };
  const figure = {
    ...{ figures: [{ text, probability: 0.99 }], within: 1, seen: 1, unbound: text },
    ...(inPlace !== undefined && { inPlace }),
    ...unit,
  };
  const looked: LookedAt = {
    line,
    part: line,
    text: { text, least: 1, mean: 1, probabilities: [1] },
    figure,
    glyphs: glyphsOf(raster, line, INK),
    ...(behind !== undefined && { behind }),
  };
  const box: Box = [0, 0, raster.width, raster.height];
  const layout = { row: 1, column: 1, rowSpan: 1, columnSpan: 1, box };
  const views: TableViews = { raster, ink: INK, form: "count" };
  const spacing = { place: 24 / INK.digit, pitch: null, areApart: true, areLevel: true };
  const asked = {
    recognizer: { recognize: async (pictures: readonly unknown[]) => pictures } as unknown as TextRecognizer,
    reader: { figure: () => figure } as unknown as LineReader,
  };
  const read = await figureLine({ layout, ink, lines: [looked] }, looked, views, {
    ...asked,
    typeface,
    face,
    plain: new Map(),
    four: null,
    wide: null,
    tall: null,
    low: new Map(),
    spacing,
  });
  return read.confidence;
}

test("what a look is sure of is in doubt where its digits were not printed together", async () => {
  expect(await sureness([digit(7), digit(8)], "78")).toBeGreaterThan(0.95);
  expect(await sureness([digit(7), nothing, digit(8)], "78")).toBeLessThan(0.9);
});

test("and where a digit is not printed as others of the page are", async () => {
  const page = pageOf([glyphOf(8), "8"], [glyphOf(3), "3"]);
  expect(await sureness([digit(8)], "8", page)).toBeGreaterThan(0.95);
  expect(await sureness([digit(3)], "8", page)).toBeLessThan(0.9);
  // Looks may be certain of a worn digit in its place, though they are not of the figure.
  const certain = (place: number): number => (place === 1 ? 0.999 : 0);
  const of = async (second: Raster, inPlace?: (place: number) => number): Promise<number> =>
    sureness([digit(3), second], "38", page, undefined, page, inPlace);
  const worn = digit(8);
  const [left, top] = glyphOf(8).box;
  for (let y = top + 2; y < top + 6; y += 1)
    worn.data.fill(INK.paper, y * worn.width + left, y * worn.width + left + 3);
  expect(await of(worn)).toBeLessThan(0.9);
  expect(await of(worn, certain)).toBeGreaterThan(0.95);
  expect(await of(digit(3), certain)).toBeLessThan(0.9);
  expect(await sureness([worn], "8", page, undefined, page, () => 0.999)).toBeLessThan(0.9);
  // Tables in another face show nothing of it.
  expect(await sureness([digit(3)], "8", page, undefined, new Map())).toBeGreaterThan(0.95);
});

test("and where a digit may stand before its unit", async () => {
  const behind = glyphOf(4);
  expect(await sureness([digit(8)], "8", pageOf([behind, "4"]), behind)).toBeLessThan(0.9);
  expect(await sureness([digit(8)], "8")).toBeGreaterThan(0.95);
});

test("and where strokes beside it have faded", async () => {
  const faded = digit(4);
  const to = INK.paper - 0.3 * (INK.paper - INK.stroke);
  const pale = { ...faded, data: faded.data.map((grey) => Math.max(grey, to)) };
  expect(await sureness([nothing, digit(8), nothing, pale, nothing], "8")).toBeLessThan(0.9);
  expect(await sureness([nothing, digit(8), nothing, nothing, nothing], "8")).toBeGreaterThan(0.95);
});

test("and where a line strikes it out", async () => {
  const struck = digit(8);
  const [
    {
      box: [left, , right],
    } = glyphOf(8),
  ] = glyphsIn(struck);
  for (const row of [0, 1]) {
    const from = (Math.floor(struck.height / 2) + row) * struck.width;
    struck.data.fill(INK.stroke, from + left - 1, from + right + 1);
  }
  expect(await sureness([struck], "8")).toBeLessThan(0.9);
});
