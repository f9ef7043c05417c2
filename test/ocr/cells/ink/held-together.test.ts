import { describe, expect, it } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const STEM: Box = [40, 10, 44, 30];

/** How many strokes a cell has where ink stands in boxes and greys of 180, a third as dark, in others. */
function strokesOf(inked: readonly Box[], greys: readonly Box[], hasPoints = true): number {
  const raster = drawn((x, y) => inked.some((box) => within(x, y, box)));
  for (const [left, top, right, bottom] of greys)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        if (raster.data[y * 80 + x] === 255) raster.data[y * 80 + x] = 180;
  return cellInk(raster, CELL, INK, hasPoints).lines.flatMap(({ strokes }) => strokes).length;
}

describe("pieces of ink that greys hold together", () => {
  it("are one digit: the stem of a 4 and the end of its arm", () => {
    const arm: Box = [32, 20, 36, 24];
    expect(strokesOf([STEM, arm], [[32, 21, 40, 23]])).toBe(1);
    expect(strokesOf([STEM, arm], [])).toBe(2);
  });

  it("are one 0 where its sides meet above and below, and two digits where they do not", () => {
    const other: Box = [49, 10, 53, 30];
    const above: Box = [40, 8, 53, 12];
    const below: Box = [40, 28, 53, 31];
    expect(strokesOf([STEM, other], [above, below])).toBe(1);
    expect(strokesOf([STEM, other], [below])).toBe(2);
    // Sides that come so near one another above and below that their boxes touch.
    const bent: readonly Box[] = [
      [40, 10, 44, 30],
      [44, 10, 47, 12],
    ];
    const sides: readonly Box[] = [...bent, [49, 10, 53, 30], [48, 28, 53, 30]];
    expect(strokesOf(sides, [above, below])).toBe(1);
    expect(strokesOf([STEM, other], [above, below, [44, 19, 49, 21]])).toBe(2);
  });

  it("are not a digit and a point or a comma, nor two digits that blur joins", () => {
    const point: Box = [48, 26, 51, 30];
    expect(strokesOf([STEM, point], [[44, 26, 48, 30]])).toBe(2);
    expect(strokesOf([STEM, point], [[44, 26, 48, 30]], false)).toBe(1);
    const comma: Box = [48, 26, 51, 33];
    expect(strokesOf([STEM, comma], [[44, 26, 48, 30]], false)).toBe(2);
    expect(strokesOf([STEM, [52, 20, 64, 24]], [[44, 21, 52, 23]])).toBe(2);
  });

  it("are left as they are among as many as words have", () => {
    const words = Array.from(
      { length: 25 },
      (_, at): Box => [
        (at % 5) * 6,
        ((at - (at % 5)) / 5) * 8 + 1,
        (at % 5) * 6 + 5,
        ((at - (at % 5)) / 5) * 8 + 7,
      ],
    );
    const arm: Box = [32, 20, 36, 24];
    const greys: Box = [32, 21, 40, 23];
    expect(strokesOf([STEM, arm, ...words.slice(0, 20)], [greys])).toBe(21);
    expect(strokesOf([STEM, arm, ...words], [greys])).toBe(27);
  });
});
