import { describe, expect, it } from "vitest";
import { isBrushFour } from "../../../../shared/ocr/cells/figure/brush-four.ts";
import { reachesOver } from "../../../../shared/ocr/cells/figure/reaches-over.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { drawn, INK, within } from "../drawn-cells.ts";

/** A 4 with its head at 8 and its bar at 22 whose stem goes from one height to another: from the head on it meets the other stroke. */
const four = (from: number, to: number) =>
  drawn(
    (x, y) =>
      (y >= 8 && y < 24 && Math.abs(x - 42 + (y - 8) * 0.6) <= 1.5) ||
      within(x, y, [31, 22, 46, 24]) ||
      within(x, y, [43, from, 45, to]),
  );
const glyph = (top: number, bottom: number) => ({
  box: [30, top, 46, bottom] as Box,
  picture: new Float32Array(),
});

describe("a 4 whose stem goes below the feet of other digits", () => {
  const isOne = (from: number, to: number, head = 8, other = 8): boolean =>
    isBrushFour(glyph(head, to), [glyph(other, other + 20)], { raster: four(from, to), ink: INK }, 1);

  it("is written with a brush where it is open at its top", () => {
    expect(isOne(14, 33)).toBe(true);
  });

  it("has a stroke through it where its strokes meet, where it goes further down, or up", () => {
    expect([isOne(8, 33), isOne(14, 38), isOne(14, 33, 8, 12)]).toEqual([false, false, false]);
  });

  it("reaches over no digits, as another digit would", () => {
    const views = { raster: four(14, 33), ink: INK, form: "count" as const };
    const reaches = (text: string): boolean =>
      reachesOver(text, { glyphs: [glyph(8, 33)] }, views, { tall: 1, low: new Map() });
    expect([reaches("4"), reaches("9")]).toEqual([false, true]);
  });
});
