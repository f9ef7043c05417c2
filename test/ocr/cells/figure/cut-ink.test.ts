import { describe, expect, it } from "vitest";
import { isCut } from "../../../../shared/ocr/cells/figure/cut-ink.ts";
import type { TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box, Raster } from "../../../../shared/ocr/raster/raster.ts";
import { drawn, INK, within } from "../drawn-cells.ts";

/** A rule of two pixels at the right side of a cell. */
const cell: Box = [4, 2, 50, 38];
const rule: Box = [50, 0, 52, 40];
const inked = (...boxes: readonly Box[]): Raster => drawn((x, y) => boxes.some((box) => within(x, y, box)));

/** Whether ink in this box of the cell, a slash or not, is taken to be cut on this page. */
const cutOn = (page: Raster | null, box: Box, isSlash = false): boolean => {
  const views: TableViews = {
    raster: inked(),
    ink: INK,
    form: "count",
    printed: page === null ? null : { page, box: [0, 0, 80, 40] },
  };
  return isCut({ box, strokes: [] }, cell, views, isSlash);
};

const digit: Box = [36, 10, 48, 30];

describe("ink near the side of its cell", () => {
  it("is whole where paper shows between it and a rule beyond which nothing stands", () => {
    expect(cutOn(inked(digit, rule), digit)).toBe(false);
  });

  it("is whole where blur has left a light line of grey before the rule", () => {
    const near: Box = [36, 10, 49, 30];
    const page = inked(near, rule);
    for (let y = 10; y < 30; y += 1) page.data[y * 80 + 49] = 160;
    expect(cutOn(page, near)).toBe(false);
  });

  it("is whole beside a pale rule as beside a dark one", () => {
    const pale = (...boxes: readonly Box[]): Raster => {
      const page = inked(...boxes);
      for (let y = 0; y < 40; y += 1) page.data.fill(166, y * 80 + 50, y * 80 + 52);
      return page;
    };
    expect(cutOn(pale(digit), digit)).toBe(false);
    expect(cutOn(pale(digit, [46, 19, 50, 21]), digit)).toBe(true);
    expect(cutOn(pale(digit, [55, 10, 66, 30]), digit)).toBe(true);
  });

  it("may be cut where a stroke of it runs into the rule", () => {
    expect(cutOn(inked(digit, [46, 19, 50, 21], rule), digit)).toBe(true);
    expect(cutOn(inked([36, 10, 50, 30], rule), [36, 10, 50, 30])).toBe(true);
  });

  it("is whole where the tip of a slash alone touches the rule", () => {
    const slash = (bottom: number): Box[] =>
      Array.from({ length: 20 }, (_, row) => [
        bottom - row * 0.4 - 2,
        10 + row,
        bottom - row * 0.4,
        11 + row,
      ]);
    const boxes = slash(51);
    const box: Box = [41, 10, 50, 30];
    expect(cutOn(inked(...boxes, rule), box, true)).toBe(false);
    expect(cutOn(inked(...boxes, rule), box)).toBe(true);
    expect(cutOn(inked(...boxes, [48, 10, 50, 26], rule), box, true)).toBe(true);
  });

  it("may be cut where its outermost stroke lies along the rule, which has swallowed it", () => {
    const [stem, bowl]: Box[] = [
      [36, 10, 47, 14],
      [48, 17, 50, 25],
    ];
    if (stem === undefined || bowl === undefined) throw new Error("a 5 has a stem and a bowl");
    expect(cutOn(inked(stem, [44, 15, 48, 17], bowl, [44, 25, 48, 27], rule), [36, 10, 48, 27])).toBe(true);
    expect(cutOn(inked(stem, bowl, rule), [36, 10, 47, 27])).toBe(true);
  });

  it("is cut where strokes of it were taken away with a rule, though paper shows between them", () => {
    expect(cutOn(inked(digit, rule), [36, 10, 47, 30])).toBe(true);
    expect(cutOn(inked(digit, rule), [36, 10, 40, 30])).toBe(true);
  });

  it("is whole where what was taken away runs on above it and below it: a rule that is drawn double", () => {
    const away: Box = [24, 10, 36, 30];
    expect(cutOn(inked(away, [45, 2, 47, 38], rule), away)).toBe(false);
    expect(cutOn(inked(away, [45, 10, 47, 30], rule), away)).toBe(true);
  });

  it("may be cut where more stands beyond the rule, near enough for a digit of the same number", () => {
    expect(cutOn(inked(digit, rule, [55, 10, 66, 30]), digit)).toBe(true);
    expect(cutOn(inked(digit, rule, [70, 10, 79, 30]), digit)).toBe(false);
  });

  it("may be cut where no rule is drawn, or only as high as a digit", () => {
    expect(cutOn(null, digit)).toBe(true);
    expect(cutOn(inked(digit), digit)).toBe(true);
    expect(cutOn(inked(digit, [50, 10, 52, 30]), digit)).toBe(true);
  });

  it("is whole away from all sides, and cut at the top or the bottom", () => {
    expect(cutOn(null, [20, 10, 32, 30])).toBe(false);
    expect(cutOn(inked(rule), [20, 2, 32, 22])).toBe(true);
  });
});
