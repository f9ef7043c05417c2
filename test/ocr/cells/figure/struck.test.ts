import { describe, expect, it, test } from "vitest";
import { isStruck } from "../../../../shared/ocr/cells/figure/struck.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { GlyphReading } from "../../../../shared/ocr/glyphs/typeface.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";
import { fourAt, inked, zeroAt } from "./struck-digits.ts";

/** What a page shows of its digits that has few. */
const UNKNOWN = {
  typeface: new Map(),
  plain: new Map<never, number>(),
  four: null,
  spacing: { pitch: null },
};

describe("a line through a figure", () => {
  const isStruckOut = (
    text: string,
    strokes: readonly Box[],
    known: Parameters<typeof isStruck>[3] = UNKNOWN,
  ): boolean => {
    const { raster, line } = inked(strokes);
    return isStruck(text, { part: line, glyphs: [] }, { raster, ink: INK, form: "count" }, known);
  };

  it("strikes it out, be it one digit or several", () => {
    expect(isStruckOut("0", [...zeroAt(34), [33, 19, 47, 21]])).toBe(true);
    expect(isStruckOut("00", [...zeroAt(28), ...zeroAt(44), [27, 19, 57, 21]])).toBe(true);
    expect(isStruckOut("00", zeroAt(28).concat(zeroAt(44)))).toBe(false);
  });

  it("may lean, as one drawn by hand through several digits does", () => {
    const digits = [16, 32, 48].flatMap(zeroAt);
    const leaning = Array.from({ length: 49 }, (_, at): Box => {
      const y = 22 - Math.round(at / 12);
      return [14 + at, y, 15 + at, y + 2];
    });
    expect(isStruckOut("000", digits)).toBe(false);
    expect(isStruckOut("000", [...digits, ...leaning])).toBe(true);
  });

  it("strikes out a part of it, with what is reported behind that", () => {
    expect(isStruckOut("00", [...zeroAt(26), [25, 22, 39, 24], ...zeroAt(46)])).toBe(true);
  });

  it("is a 4's own, for as many as it has", () => {
    expect(isStruckOut("40", [...fourAt(26), ...zeroAt(44)])).toBe(false);
    expect(isStruckOut("40", [...fourAt(26), ...zeroAt(44), [43, 19, 57, 21]])).toBe(true);
  });

  it("is that of 4s that touch, where it ends with them", () => {
    const touching = [...fourAt(18), ...fourAt(30)];
    expect(isStruckOut("44", touching)).toBe(false);
    expect(isStruckOut("440", [...touching, ...zeroAt(44), [18, 22, 57, 24]])).toBe(true);
  });

  it("is not a 4's own where it reaches over the 4s of its page", () => {
    const known = { ...UNKNOWN, four: 0.6, spacing: { pitch: 0.7 } };
    expect(isStruckOut("4", fourAt(34), known)).toBe(false);
    expect(isStruckOut("4", [...fourAt(34), [33, 22, 47, 24]], known)).toBe(true);
    const two = [...fourAt(24), ...fourAt(38)];
    expect(isStruckOut("44", [...two, [24, 22, 50, 24]], known)).toBe(false);
    expect(isStruckOut("44", [...two, [23, 22, 51, 24]], known)).toBe(true);
  });

  it("is none where the middle of a blurred 0 is grey, as light as it is to its ends", () => {
    const raster = drawn((x, y) => zeroAt(34).some((box) => within(x, y, box)));
    for (let y = 12; y < 28; y += 1) raster.data.fill(y > 16 && y < 23 ? 120 : 110, y * 80 + 37, y * 80 + 43);
    for (const y of [15, 16, 23, 24]) raster.data.fill(135, y * 80 + 38, y * 80 + 42);
    const [line] = cellInk(raster, CELL, INK).lines;
    if (line === undefined) throw new Error("the figure has ink");
    expect(isStruck("0", { part: line, glyphs: [] }, { raster, ink: INK, form: "count" }, UNKNOWN)).toBe(
      false,
    );
  });

  it("is none where a slash climbs through a blurred 0, column by column", () => {
    const raster = drawn((x, y) => zeroAt(34).some((box) => within(x, y, box)));
    for (let y = 12; y < 28; y += 1)
      for (let x = 37; x < 43; x += 1) raster.data[y * 80 + x] = 40 + 14 * Math.abs(y - 20 + 2 * (x - 40));
    for (let y = 17; y < 23; y += 1)
      for (const x of [33, 46]) raster.data[y * 80 + x] = 90 + 10 * Math.abs(y - 20);
    const [line] = cellInk(raster, CELL, INK).lines;
    if (line === undefined) throw new Error("the figure has ink");
    expect(isStruck("0", { part: line, glyphs: [] }, { raster, ink: INK, form: "count" }, UNKNOWN)).toBe(
      false,
    );
  });

  it("is none where the bowl of a 6 begins beside its round side", () => {
    const six: Box[] = [
      [35, 10, 44, 13],
      [34, 13, 37, 30],
      [34, 18, 46, 21],
      [43, 18, 46, 30],
      [34, 27, 46, 30],
      [33, 17, 34, 22],
    ];
    expect(isStruckOut("6", six)).toBe(false);
    expect(isStruckOut("6", [...six, [31, 18, 48, 21]])).toBe(true);
  });

  it("is none where strokes across are as thick as long, or end within a digit", () => {
    expect(isStruckOut("0", [...zeroAt(34), [34, 14, 46, 26]])).toBe(false);
    expect(isStruckOut("6", [...zeroAt(34), [36, 19, 42, 21]])).toBe(false);
  });
});

test("a 4 that is a copy of others has the line that they have, be it wider than they usually are", () => {
  const shape: GlyphReading = { symbol: "4", confidence: 1, looks: 4 };
  const look = (strokes: readonly Box[]) => {
    const { raster, line } = inked(strokes);
    return { raster, line, glyphs: glyphsOf(raster, line, INK) };
  };
  const typeface = new Map(
    [30, 31, 32, 33].flatMap((left) => look(fourAt(left)).glyphs).map((glyph) => [glyph, shape] as const),
  );
  const isStruckOut = (strokes: readonly Box[]): boolean => {
    const { raster, line, glyphs } = look(strokes);
    const known = new Map([...typeface, ...glyphs.map((glyph) => [glyph, shape] as const)]);
    const shapes = { ...UNKNOWN, four: 0.4, typeface: known };
    return isStruck("4", { part: line, glyphs }, { raster, ink: INK, form: "count" }, shapes);
  };
  expect(isStruckOut(fourAt(34))).toBe(false);
  expect(isStruckOut([...fourAt(34), [31, 22, 50, 24]])).toBe(true);
});
