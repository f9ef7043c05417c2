import { describe, expect, it } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

const INK = { level: 131, paper: 255, stroke: 10, digit: 18 };

/** The ink of a cell with two digits, the second beginning at `second`, and a dot of two pixels at `dot`. */
function inkOf(second: number, dot: number) {
  const raster = { width: 120, height: 40, data: new Uint8Array(120 * 40).fill(255) };
  const boxes: Box[] = [
    [10, 10, 20, 28],
    [second, 10, second + 10, 28],
    [dot, 26, dot + 2, 28],
  ];
  for (const [left, top, right, bottom] of boxes)
    for (let y = top; y < bottom; y += 1) raster.data.fill(0, y * 120 + left, y * 120 + right);
  return cellInk(raster, [0, 0, 120, 40], INK);
}

describe("a dot of ink", () => {
  it("is a point between digits, however wide they are set", () => {
    expect(inkOf(30, 23).lines[0]?.strokes).toHaveLength(3);
    expect(inkOf(62, 31).lines[0]?.strokes).toHaveLength(3);
  });

  it("is a full-width comma behind the last digit of a line that goes on below, and ends below its feet", () => {
    const linesOf = (...boxes: Box[]): number[] => {
      const raster = { width: 120, height: 80, data: new Uint8Array(120 * 80).fill(255) };
      for (const [left, top, right, bottom] of boxes)
        for (let y = top; y < bottom; y += 1) raster.data.fill(0, y * 120 + left, y * 120 + right);
      return cellInk(raster, [0, 0, 120, 80], INK).lines.map(({ strokes }) => strokes.length);
    };
    const digit: Box = [40, 10, 50, 28];
    const below: Box = [40, 44, 50, 62];
    expect(linesOf(digit, [63, 26, 65, 30], below)).toEqual([2, 1]);
    expect(linesOf(digit, [63, 24, 65, 28], below)).toEqual([1, 1]);
    expect(linesOf(digit, below, [63, 60, 65, 64])).toEqual([1, 1]);
  });

  it("is a full-width comma where its tail, blurred paler than ink, hangs below its feet", () => {
    const strokesOf = (tail: number): number | undefined => {
      const raster = { width: 120, height: 80, data: new Uint8Array(120 * 80).fill(255) };
      const fill = (grey: number, [left, top, right, bottom]: Box): void => {
        for (let y = top; y < bottom; y += 1) raster.data.fill(grey, y * 120 + left, y * 120 + right);
      };
      fill(0, [40, 10, 50, 28]);
      fill(200, [40, 28, 50, 29]);
      fill(0, [63, 24, 66, 28]);
      fill(170, [64, 28, 65, 28 + tail]);
      fill(0, [40, 44, 50, 62]);
      return cellInk(raster, [0, 0, 120, 80], INK).lines[0]?.strokes.length;
    };
    expect([strokesOf(0), strokesOf(1), strokesOf(3)]).toEqual([1, 1, 2]);
  });

  it("is dirt far from digits, or behind them all", () => {
    expect(inkOf(100, 60).dirt).toHaveLength(1);
    expect(inkOf(62, 90).dirt).toHaveLength(1);
  });
});
