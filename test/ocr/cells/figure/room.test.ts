import { expect, test } from "vitest";
import { figureLine } from "../../../../shared/ocr/cells/figure/figure-line.ts";
import { withRoom } from "../../../../shared/ocr/cells/figure/room.ts";
import { type Glyph, glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import type { FigureReading } from "../../../../shared/ocr/text/line-reading.ts";
import { beside, glyphsIn, INK, inkOfCell, printed } from "../../glyphs/faces.ts";

const CLEAN = { grain: 0, shift: [0, 0], blur: 0, seed: 1 } as const;

const glyphIn = (which: number): Glyph => {
  const [glyph] = glyphsIn(printed(0, which, CLEAN));
  if (glyph === undefined) throw new Error("no glyph");
  return glyph;
};

/** A look at figures with their probabilities. */
const look = (...figures: readonly (readonly [string, number])[]): FigureReading => ({
  figures: figures.map(([text, probability]) => ({ text, probability })),
  within: 1,
  seen: 1,
  unbound: "",
});

/** The looks at ink so wide, of two digits in places 14 pixels wide, as text and probability. */
const seen = (width: number, ...looks: readonly FigureReading[]): (readonly [string, string])[][] =>
  withRoom(
    looks,
    { part: { box: [0, 0, width, 18], strokes: [] }, glyphs: [] },
    { pieces: 2, pitch: 14 },
  ).map(({ figures }) => figures.map(({ text, probability }) => [text, probability.toFixed(2)] as const));

test("figures that need more or less room than their ink has are none of its, and what is left is as much likelier", () => {
  expect(seen(26, look(["718", 0.6], ["78", 0.3], ["18", 0.06], ["8", 0.02]))).toEqual([
    [
      ["78", "0.79"],
      ["18", "0.16"],
    ],
  ]);
});

test("where ink does not fill such places, or a look sees nothing that does, all stays as it was", () => {
  const wide = look(["718", 0.6], ["78", 0.3]);
  expect(seen(38, wide)).toEqual([
    [
      ["718", "0.60"],
      ["78", "0.30"],
    ],
  ]);
  expect(seen(26, wide, look(["718", 1]))[0]?.[0]).toEqual(["718", "0.60"]);
});

test("of more digits than glyphs none is what no glyph is wide enough for, of alike digits none whose glyphs are not", () => {
  const glyphs = [1, 7, 2, 2].map((which) => glyphIn(which));
  const part = { box: [0, 0, 96, 18] as Box, strokes: [] };
  const texts = (of: readonly Glyph[], ...figures: readonly (readonly [string, number])[]): string[] =>
    withRoom([look(...figures)], { part, glyphs: of }, { pieces: of.length, pitch: null }).flatMap((one) =>
      one.figures.map(({ text }) => text),
    );
  expect(texts(glyphs, ["1722", 0.6], ["17122", 0.2], ["1122", 0.1], ["7722", 0.1])).toEqual(["1722"]);
  expect(texts(glyphs, ["1122", 0.6], ["1722", 0.4])).toEqual(["1122", "1722"]);
  const [one, ...others] = glyphs;
  if (one === undefined) throw new Error("no glyph");
  const wide = { ...one, box: [0, 0, 20, 18] as Box };
  expect(texts([wide, ...others], ["1722", 0.6], ["17122", 0.4])).toEqual(["1722", "17122"]);
});

test("a figure is as sure as its looks are of what its ink has room for", async () => {
  const raster = beside([7, 8].map((which) => printed(0, which, CLEAN)));
  const ink = inkOfCell(raster);
  const [line] = ink.lines;
  if (line === undefined) throw new Error("no line");
  const figure = look(["718", 0.6], ["78", 0.39]);
  const text = { text: "718", least: 1, mean: 1, probabilities: [1] };
  const looked = { line, part: line, text, figure, glyphs: glyphsOf(raster, line, INK) };
  const box: Box = [0, 0, raster.width, raster.height];
  const layout = { row: 1, column: 1, rowSpan: 1, columnSpan: 1, box };
  const sureness = async (pitch: number | null): Promise<number> => {
    const read = await figureLine(
      { layout, ink, lines: [looked] },
      looked,
      { raster, ink: INK, form: "count" },
      {
        recognizer: { recognize: async (pictures: readonly unknown[]) => pictures } as never,
        reader: { figure: () => look(["78", 0.9], ["718", 0.09]) } as never,
        ...{
          typeface: new Map(),
          face: new Map(),
          plain: new Map(),
          four: null,
          wide: null,
          tall: null,
          low: new Map(),
        },
        spacing: { place: pitch, pitch, areApart: true, areLevel: true },
      },
    );
    return read.confidence;
  };
  expect(await sureness(24 / INK.digit)).toBeGreaterThan(0.95);
  expect(await sureness(null)).toBeLessThan(0.9);
});

test("a look that loses its first figure is not asked of places, which were those of that", () => {
  const asked = (...figures: readonly (readonly [string, number])[]): boolean[] =>
    withRoom(
      [{ ...look(...figures), inPlace: () => 1 }],
      { part: { box: [0, 0, 26, 18], strokes: [] }, glyphs: [] },
      { pieces: 2, pitch: 14 },
    ).map(({ inPlace }) => inPlace !== undefined);
  expect(asked(["7", 0.6], ["78", 0.3])).toEqual([false]);
  expect(asked(["78", 0.6], ["7", 0.3])).toEqual([true]);
});
