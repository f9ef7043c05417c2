import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../shared/ocr/cells/ink/components.ts";
import type { TableInk } from "../../../shared/ocr/cells/ink/table-ink.ts";
import { distance } from "../../../shared/ocr/glyphs/clusters.ts";
import { glyphsOf } from "../../../shared/ocr/glyphs/glyph.ts";
import { hull } from "../../../shared/ocr/raster/box.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

const INK: TableInk = { level: 130, paper: 220, stroke: 40, digit: 20 };
const [DARK, PALE] = [50, 150];
const STEM: Box = [30, 10, 33, 30];
/** The arm of a 4 from its top down to its bar, and the bar. */
const ARM: readonly Box[] = [
  [27, 12, 30, 16],
  [24, 15, 28, 19],
  [21, 18, 25, 22],
  [20, 22, 36, 24],
];

function drawn(strokes: readonly (readonly [Box, number])[]): Raster {
  const page = { width: 60, height: 40, data: new Uint8Array(60 * 40).fill(INK.paper) };
  for (const [[x0, y0, x1, y1], grey] of strokes)
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1)
        page.data[y * page.width + x] = Math.min(grey, page.data[y * page.width + x] ?? 255);
  return page;
}

function glyphs(page: Raster) {
  const strokes = componentsOf(page, [0, 0, page.width, page.height], INK.level);
  return glyphsOf(page, { box: hull(strokes.map(({ box }) => box)), strokes }, INK);
}

const stem = [STEM, DARK] as const;
const arm = ARM.map((box) => [box, PALE] as const);

describe("the picture of a character", () => {
  it("has the arm of a 4 that is too pale to be ink: it is no 1", () => {
    const [four] = glyphs(drawn([stem, ...arm]));
    const [one] = glyphs(drawn([stem]));
    expect(four?.box).toEqual([20, 10, 36, 30]);
    expect(one?.box).toEqual(STEM);
    expect(distance(four?.picture ?? new Float32Array(), one?.picture ?? new Float32Array())).toBeGreaterThan(
      0.18,
    );
  });
  it("ends where the next character's pale fringe begins", () => {
    const next: Box = [41, 10, 44, 30];
    const [four, one] = glyphs(drawn([stem, ...arm, [[36, 22, 41, 24], PALE], [next, DARK]]));
    expect(four?.box[2]).toBeLessThanOrEqual(one?.box[0] ?? 0);
    expect(one?.box[0]).toBeGreaterThan(36);
  });
  it("is of its ink alone where grey is no more than its fringe", () => {
    const fringe: Box = [28, 9, 35, 31];
    expect(glyphs(drawn([[fringe, PALE], stem]))[0]?.box).toEqual(STEM);
  });
});
