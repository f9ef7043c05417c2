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

  it("is dirt far from digits, or behind them all", () => {
    expect(inkOf(100, 60).dirt).toHaveLength(1);
    expect(inkOf(62, 90).dirt).toHaveLength(1);
  });
});
