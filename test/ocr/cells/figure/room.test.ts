import { expect, test } from "vitest";
import { figureLine } from "../../../../shared/ocr/cells/figure/figure-line.ts";
import { withRoom } from "../../../../shared/ocr/cells/figure/room.ts";
import { glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import type { FigureReading } from "../../../../shared/ocr/text/line-reading.ts";
import { beside, INK, inkOfCell, printed } from "../../glyphs/faces.ts";

const CLEAN = { grain: 0, shift: [0, 0], blur: 0, seed: 1 } as const;

/** A look at figures with their probabilities. */
const look = (...figures: readonly (readonly [string, number])[]): FigureReading => ({
  figures: figures.map(([text, probability]) => ({ text, probability })),
  within: 1,
  seen: 1,
  unbound: "",
});

/** The looks at ink so wide, of two digits in places 14 pixels wide, as text and probability. */
const seen = (width: number, ...looks: readonly FigureReading[]): (readonly [string, string])[][] =>
  withRoom(looks, { box: [0, 0, width, 18], strokes: [] }, { pieces: 2, pitch: 14 }).map(({ figures }) =>
    figures.map(({ text, probability }) => [text, probability.toFixed(2)] as const),
  );

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
        ...{ typeface: new Map(), face: new Map(), plain: new Map(), four: null },
        spacing: { place: pitch, pitch, areApart: true, areLevel: true },
      },
    );
    return read.confidence;
  };
  expect(await sureness(24 / INK.digit)).toBeGreaterThan(0.95);
  expect(await sureness(null)).toBeLessThan(0.9);
});
