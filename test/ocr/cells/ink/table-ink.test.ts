import { describe, expect, it } from "vitest";
import { inkOf } from "../../../../shared/ocr/cells/ink/table-ink.ts";
import type { TableLayout } from "../../../../shared/ocr/page/page-layout.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

const WIDTH = 80;

/** A table of one row whose cells, 80 × 60, hold these boxes of ink. */
function tableOf(cells: readonly (readonly Box[])[]): TableLayout {
  const raster = {
    width: WIDTH * cells.length,
    height: 60,
    data: new Uint8Array(WIDTH * cells.length * 60).fill(255),
  };
  cells.forEach((boxes, column) => {
    for (const [left, top, right, bottom] of boxes)
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) raster.data[y * raster.width + column * WIDTH + x] = 20;
  });
  const box: Box = [0, 0, raster.width, 60];
  return {
    box,
    ruled: true,
    raster,
    toPage: (one) => one,
    rows: 1,
    columns: cells.length,
    cells: cells.map((_, column) => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [column * WIDTH, 0, (column + 1) * WIDTH, 60],
    })),
  };
}

const digit: Box = [10, 20, 20, 36];
/** A unit in pieces, higher than the digit. */
const unit: readonly Box[] = [
  [24, 17, 29, 37],
  [31, 17, 33, 37],
  [35, 17, 45, 24],
  [35, 26, 45, 36],
];
/** Two characters of a label, one above the other. */
const label: readonly Box[] = [
  [20, 4, 44, 12],
  [20, 14, 44, 28],
  [20, 32, 44, 41],
  [20, 43, 44, 56],
];

/** Cells of three characters, 22 high, in two pieces each. */
const words = Array.from({ length: 6 }, (_, index): readonly Box[] =>
  [4, 28, 52].flatMap((left): Box[] => [
    [left, 10 + index, left + 6, 32 + index],
    [left + 10, 10 + index, left + 16, 32 + index],
  ]),
);

describe("the height of digits", () => {
  it("is that of ink that stands alone", () => {
    expect(inkOf(tableOf([[digit], [digit], [digit], label])).digit).toBe(16);
  });

  it("is that of the first strokes where all figures have units", () => {
    expect(inkOf(tableOf([[digit, ...unit], [digit, ...unit], [digit, ...unit], label])).digit).toBe(16);
  });

  it("is not that of pieces of slashes, where labels show how high characters are", () => {
    const slash: readonly Box[] = [
      [26, 16, 29, 24],
      [23, 25, 26, 33],
      [20, 34, 23, 42],
    ];
    const cells = [slash, slash, slash, [digit], ...words];
    expect(inkOf(tableOf(cells)).digit).toBe(16);
    expect(inkOf(tableOf([slash, slash, slash, ...words])).digit).toBeCloseTo(15.8, 1);
    expect(inkOf(tableOf([slash, slash, slash, [digit]])).digit).toBe(8);
  });

  it("is not that of units below the figures", () => {
    const unit: readonly Box[] = [
      [10, 38, 15, 58],
      [18, 38, 28, 58],
    ];
    const cells = [0, 1, 2].map(() => [[10, 10, 20, 26] as Box, ...unit]);
    expect(inkOf(tableOf([...cells, ...words])).digit).toBe(16);
    expect(inkOf(tableOf(cells)).digit).toBe(20);
  });

  it("is not that of parts of characters, where digits are nearly as high as these", () => {
    const high: Box = [10, 10, 20, 30];
    const part: readonly Box[] = [
      [10, 10, 20, 22],
      [24, 10, 34, 22],
    ];
    expect(inkOf(tableOf([[high], [high], [high], [high], part, part.slice(1), ...words])).digit).toBe(20);
  });

  it("is no more than that of one character where only labels stand above one another", () => {
    expect(inkOf(tableOf([label, label, label])).digit).toBeLessThan(20);
  });

  it("is that of whole digits where most came apart, as a 5 does in blur", () => {
    const broken: readonly Box[] = [
      [10, 20, 20, 29],
      [10, 31, 20, 36],
    ];
    expect(inkOf(tableOf([...words, broken, broken, broken])).digit).toBe(16);
  });
});
