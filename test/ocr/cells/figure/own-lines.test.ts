import { describe, expect, it } from "vitest";
import { digitSizes } from "../../../../shared/ocr/cells/figure/digit-sizes.ts";
import { isStruck } from "../../../../shared/ocr/cells/figure/struck.ts";
import { glyphsOf } from "../../../../shared/ocr/glyphs/glyph.ts";
import type { GlyphReading } from "../../../../shared/ocr/glyphs/typeface.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { INK } from "../drawn-cells.ts";
import { inked, zeroAt } from "./struck-digits.ts";

describe("a digit that seems to have a line across", () => {
  const SHAPE: GlyphReading = { symbol: "0", confidence: 1, looks: 4 };

  /** A table of 0s, `barred` of them with a line across that reaches so far over their sides (pixels), all of one shape. */
  function zeros(count: number, barred: number, over = 0) {
    const cells = Array.from({ length: count }, (_, index) => {
      const bar: Box[] = index < barred ? [[34 - over, 19, 46 + over, 21]] : [];
      const { raster, line } = inked([...zeroAt(34), ...bar]);
      const views = { raster, ink: INK, form: "count" as const };
      const [glyph] = glyphsOf(raster, line, INK);
      if (glyph === undefined) throw new Error("a 0 is a glyph");
      const text = { text: "0", least: 1, mean: 1, probabilities: [1] };
      return { views, glyph, looked: { line, part: line, text, figure: null, glyphs: [glyph] } };
    });
    const typeface = new Map(cells.map(({ glyph }) => [glyph, SHAPE]));
    const tables = cells.map(({ views, looked }) => ({ views, cells: [{ lines: [looked] }] }));
    const shapes = { ...digitSizes(tables, typeface), spacing: { pitch: null } };
    return cells.map(({ views, looked }) => isStruck("0", looked, views, shapes));
  }

  it("is not struck out where others of its shape have none", () => {
    expect(zeros(6, 2)).toEqual([false, false, false, false, false, false]);
    expect(zeros(4, 2)).toEqual([true, true, false, false]);
    expect(zeros(2, 1)).toEqual([true, false]);
  });

  it("has it by itself where digits beside it have none, unless it reaches further", () => {
    const six: GlyphReading = { ...SHAPE, symbol: "6" };
    const looks = [0, 0, 0, 3].map((over) => {
      const bar: Box = [44 - over, 19, 56 + over, 21];
      const { raster, line } = inked([...zeroAt(22), ...zeroAt(44), bar]);
      const text = { text: "06", least: 1, mean: 1, probabilities: [1] };
      const glyphs = glyphsOf(raster, line, INK);
      return {
        views: { raster, ink: INK, form: "count" as const },
        line,
        part: line,
        text,
        figure: null,
        glyphs,
      };
    });
    const struck = (some: typeof looks): boolean[] => {
      const typeface = new Map(
        looks.flatMap(({ glyphs }) => glyphs.map((glyph, at) => [glyph, at === 0 ? SHAPE : six] as const)),
      );
      const tables = some.map(({ views, ...looked }) => ({ views, cells: [{ lines: [looked] }] }));
      const shapes = { ...digitSizes(tables, typeface), spacing: { pitch: null } };
      return looks.map(({ views, ...looked }) => isStruck("06", looked, views, shapes));
    };
    expect(struck(looks)).toEqual([false, false, false, true]);
    expect(struck(looks.slice(0, 2))).toEqual([true, true, true, true]);
  });

  it("is struck out where the line reaches over its sides", () => {
    expect(zeros(6, 2, 1)).toEqual([true, true, false, false, false, false]);
  });
});
