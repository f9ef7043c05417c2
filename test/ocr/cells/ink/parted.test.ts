import { describe, expect, it } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** The two sides of a digit, and its top and bottom. */
const ring = (left: number, top = 10): readonly Box[] => [
  [left, top, left + 3, 30],
  [left + 9, top, left + 12, 30],
  [left, top, left + 12, top + 3],
  [left, 27, left + 12, 30],
];

/** Strokes of a cell where ink stands in boxes, and in others the grey of blur beside ink. */
function strokesOf(inked: readonly Box[], joints: readonly Box[], grey = 110): readonly Box[] {
  const raster = drawn((x, y) => inked.some((box) => within(x, y, box)));
  for (const [left, top, right, bottom] of joints)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        if (raster.data[y * 80 + x] === 255) raster.data[y * 80 + x] = grey;
  return cellInk(raster, CELL, INK).lines.flatMap(({ strokes }) => strokes.map(({ box }) => box));
}

describe("digits whose greys touch", () => {
  const two = [...ring(20), ...ring(35)];

  it("are as many pieces of ink as digits, each with the greys beside it", () => {
    expect(strokesOf(two, [[32, 10, 35, 13]])).toEqual([
      [20, 10, 34, 30],
      [34, 10, 47, 30],
    ]);
    expect(
      strokesOf(
        [...two, ...ring(50)],
        [
          [32, 10, 35, 13],
          [47, 20, 50, 24],
        ],
      ),
    ).toHaveLength(3);
  });

  it("are one piece where a stroke as dark as they are joins them, or one longer than blur", () => {
    expect(strokesOf(two, [[32, 10, 35, 13]], 20)).toHaveLength(1);
    expect(strokesOf([...ring(20), ...ring(41)], [[32, 10, 41, 13]])).toHaveLength(1);
  });

  it("are one piece where one is no digit, or both are no wider than one", () => {
    expect(strokesOf([...ring(20), ...ring(35, 18)], [[32, 20, 35, 23]])).toHaveLength(1);
    expect(strokesOf(ring(20).slice(0, 2), [[23, 10, 29, 13]])).toHaveLength(1);
  });
});
