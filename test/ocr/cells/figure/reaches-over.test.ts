import { describe, expect, it } from "vitest";
import { digitSizes } from "../../../../shared/ocr/cells/figure/digit-sizes.ts";
import { reachesOver } from "../../../../shared/ocr/cells/figure/reaches-over.ts";
import type { GlyphReading } from "../../../../shared/ocr/glyphs/typeface.ts";
import { drawn, INK, within } from "../drawn-cells.ts";

describe("a digit that is higher than any of its page", () => {
  const glyph = (height: number) => ({
    glyphs: [{ box: [30, 10, 42, 10 + height] as const, picture: new Float32Array() }],
  });
  const closed = drawn((x, y) => within(x, y, [30, 10, 42, 60]) && !within(x, y, [33, 13, 39, 18]));
  const views = { raster: closed, ink: INK, form: "count" as const };
  const reaches = (height: number, text = "2", tall: number | null = 1): boolean =>
    reachesOver(text, glyph(height), views, { tall, low: new Map() });

  it("has a stroke through it, from above or to below", () => {
    expect([20, 22, 26].map((height) => reaches(height))).toEqual([false, false, true]);
  });

  it("is as it is where the page does not show how high its digits are, where its face has higher ones, and as a slash", () => {
    expect([reaches(26, "2", null), reaches(26, "2", 1.3), reaches(26, "/")]).toEqual([false, false, false]);
  });

  it("may be one of few that the face sets below the line, of which two are as high", () => {
    const low = (...heights: number[]) => {
      const part = { box: [30, 10, 42, 30] as const, strokes: [] };
      const text = { text: "4", least: 1, mean: 1, probabilities: [1] };
      const figure = { figures: [{ text: "4", probability: 1 }], within: 1, seen: 1, unbound: "4" };
      const lines = heights.map((height) => ({ line: part, part, text, figure, ...glyph(height) }));
      return digitSizes([{ views, cells: [{ lines }] }], new Map()).low;
    };
    const isOver = (text: string, known: ReadonlyMap<string, number>): boolean =>
      reachesOver(text, glyph(26), views, { tall: 1, low: known });
    expect(isOver("4", low(26, 26))).toBe(false);
    expect(isOver("4", low(26, 20))).toBe(true);
    expect(isOver("2", low(26, 26))).toBe(true);
  });

  it("is held against each digit as it usually is, not as several are that strokes go through alike", () => {
    const glyphs = (count: number, height: number) =>
      Array.from({ length: count }, () => glyph(height).glyphs).flat();
    const [usual, struck] = [glyphs(5, 20), glyphs(3, 30)];
    const shape = (looks: number): GlyphReading => ({ symbol: "4", confidence: 1, looks });
    const [plain, other] = [shape(5), shape(3)];
    const typeface = new Map([
      ...usual.map((one) => [one, plain] as const),
      ...struck.map((one) => [one, other] as const),
    ]);
    const part = { box: [30, 10, 42, 30] as const, strokes: [] };
    const text = { text: "4", least: 1, mean: 1, probabilities: [1] };
    const lines = [...usual, ...struck].map((one) => ({
      line: part,
      part,
      text,
      figure: null,
      glyphs: [one],
    }));
    expect(digitSizes([{ views, cells: [{ lines }] }], typeface).tall).toBe(1);
  });
});
