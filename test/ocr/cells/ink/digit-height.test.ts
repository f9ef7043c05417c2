import { describe, expect, it } from "vitest";
import { digitHeights } from "../../../../shared/ocr/cells/ink/digit-height.ts";
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

const LEVEL = 128;
const digitIn = (cells: readonly (readonly Box[])[]): number | undefined =>
  digitHeights([{ ...tableOf(cells), level: LEVEL }])[0];

describe("the height of digits", () => {
  it("is that of ink that stands alone", () => {
    expect(digitIn([[digit], [digit], [digit], label])).toBe(16);
  });

  it("is that of the first strokes where all figures have units", () => {
    expect(digitIn([[digit, ...unit], [digit, ...unit], [digit, ...unit], label])).toBe(16);
  });

  it("is that of the first digits where figures have units in one piece or two, though some came apart", () => {
    const tall: readonly Box[] = [
      [24, 18, 29, 37],
      [31, 18, 41, 37],
    ];
    const apart: readonly Box[] = [
      [10, 20, 15, 29],
      [16, 30, 20, 36],
    ];
    const measured = [digit, digit, digit].map((one) => [one, ...tall]);
    const broken = [apart, apart].map((pieces) => [...pieces.slice(0, 1), ...tall]);
    expect(digitIn([...measured, ...broken, ...words])).toBe(16);
  });

  it("is not that of labels alone, where the page's other tables tell", () => {
    const character: Box = [10, 10, 30, 31];
    const labels = [[character], [character], [character], ...words];
    const tables = [[[digit], [digit], [digit], ...words], labels].map((cells) => tableOf(cells));
    expect(digitHeights(tables.map((table) => ({ ...table, level: LEVEL })))).toEqual([16, 16]);
  });

  it("is not that of pieces of slashes, where labels show how high characters are", () => {
    const slash: readonly Box[] = [
      [26, 16, 29, 24],
      [23, 25, 26, 33],
      [20, 34, 23, 42],
    ];
    const cells = [slash, slash, slash, [digit], ...words];
    expect(digitIn(cells)).toBe(16);
    expect(digitIn([slash, slash, slash, ...words])).toBeCloseTo(15.8, 1);
    expect(digitIn([slash, slash, slash, [digit]])).toBe(8);
  });

  it("is to labels as in the other tables of the page, or as digits are, where a table has slashes alone", () => {
    const lean = (top: number, rows: number): Box[] =>
      Array.from({ length: rows }, (_, down) => [
        40 - Math.floor((top + down) / 3),
        top + down,
        42 - Math.floor((top + down) / 3),
        top + down + 1,
      ]);
    const pieces = [...lean(10, 10), ...lean(24, 10), ...lean(38, 8)];
    const slashes = [pieces, pieces, pieces, pieces, ...words];
    const low: Box = [10, 20, 18, 32];
    const heights = (...tables: (readonly (readonly Box[])[])[]): number[] =>
      digitHeights(tables.map((cells) => ({ ...tableOf(cells), level: LEVEL })));
    expect(heights([[digit], [digit], [digit], ...words], slashes)).toEqual([16, 16]);
    expect(heights([[digit], [digit], [digit], ...words], [[low], [low], [low], ...words])).toEqual([16, 12]);
    expect(heights(slashes)[0]).toBeCloseTo(0.72 * 22, 6);
    // One row that a page's end cut off.
    expect(heights(slashes, slashes.slice(0, 5))[1]).toBeCloseTo(0.72 * 22, 6);
    expect(heights(slashes.slice(0, 5))[0]).toBeLessThan(12);
  });

  it("is not that of slashes where these are more than digits, nor where a table has nothing else", () => {
    const slash = (height: number): readonly Box[] =>
      Array.from({ length: height }, (_, down): Box => {
        const left = 40 - Math.floor(down / 3);
        return [left, 20 + down, left + 2, 21 + down];
      });
    const slashes = (height: number) => [1, 2, 3, 4].map(() => slash(height));
    expect(digitIn([[digit], [digit], [digit], ...slashes(19), ...words])).toBe(16);
    expect(digitIn([...slashes(19), ...words])).toBe(19);
    expect(digitIn([...slashes(26), ...words])).toBeCloseTo(0.72 * 22, 6);
  });

  it("is not that of units below the figures", () => {
    const unit: readonly Box[] = [
      [10, 38, 15, 58],
      [18, 38, 28, 58],
    ];
    const cells = [0, 1, 2].map(() => [[10, 10, 20, 26] as Box, ...unit]);
    expect(digitIn([...cells, ...words])).toBe(16);
    expect(digitIn(cells)).toBe(20);
  });

  it("is not that of parts of characters, where digits are nearly as high as these", () => {
    const high: Box = [10, 10, 20, 30];
    const part: readonly Box[] = [
      [10, 10, 20, 22],
      [24, 10, 34, 22],
    ];
    expect(digitIn([[high], [high], [high], [high], part, part.slice(1), ...words])).toBe(20);
  });

  it("is not that of parts of characters which blur has left in few pieces", () => {
    const merged: readonly Box[] = [
      [10, 10, 30, 22],
      [34, 10, 54, 31],
    ];
    expect(digitIn([merged, merged, merged, merged.slice(0, 1), ...words])).toBeCloseTo(15.8, 1);
    const low: Box = [10, 20, 18, 32];
    expect(digitIn([[low], [low], [low], [low], merged, ...words])).toBe(12);
  });

  it("is not that of parts of characters behind whole ones", () => {
    const few: readonly Box[] = [
      [10, 10, 30, 31],
      [8, 32, 13, 34],
      [34, 18, 44, 32],
      [46, 10, 58, 32],
    ];
    expect(digitIn([few, few, few, ...words])).toBeGreaterThanOrEqual(0.72 * 22 - 0.1);
  });

  it("is no more than that of one character where only labels stand above one another", () => {
    expect(digitIn([label, label, label])).toBeLessThan(20);
  });

  it("is that of whole digits where most came apart, as a 5 does in blur", () => {
    const broken: readonly Box[] = [
      [10, 20, 20, 29],
      [10, 31, 20, 36],
    ];
    expect(digitIn([...words, broken, broken, broken])).toBe(16);
  });
});
