import { describe, expect, it } from "vitest";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import { cellOf, PLACE, WIDTH } from "./digits-in-cells.ts";
import { beside, isOne, VIEWS } from "./one-figure-cells.ts";

describe("two lines of a cell", () => {
  it("may be two that end flush right, unless the first is full from the left", () => {
    const flush = (digits: number) => {
      const left = WIDTH - 8 - PLACE * (digits - 1) - 12;
      return cellOf(0, [
        { digits, at: [left, 16] },
        { digits: 1, at: [WIDTH - 20, 56] },
      ]);
    };
    expect(isOne(flush(2))).toBe(false);
    expect(isOne(flush(4))).toBe(true);
  });

  it("that are flush right are one figure where the table is not set right: spaces stand before the first", () => {
    const pushed = cellOf(0, [
      { digits: 1, at: [WIDTH - 20, 16] },
      { digits: 2, at: [WIDTH - 35, 56] },
    ]);
    const singles = (x: number) => [1, 2, 3, 4].map((column) => cellOf(column, [{ digits: 1, at: [x, 36] }]));
    expect(isOne(pushed, singles(34))).toBe(true);
    expect(isOne(pushed, singles(WIDTH - 20))).toBe(false);
    expect(isOne(pushed, [...singles(34).slice(1), ...singles(WIDTH - 20)])).toBe(false);
    expect(isOne(pushed, singles(34).slice(1))).toBe(false);
    const elsewhere = cellOf(0, [
      { digits: 1, at: [WIDTH - 20, 8] },
      { digits: 4, at: [WIDTH - 65, 30] },
      { digits: 1, at: [34, 52] },
    ]);
    expect(isOne(elsewhere, singles(WIDTH - 20))).toBe(true);
  });

  it("are one figure with a unit behind the second, and none with one behind the first", () => {
    const united = (upper?: "件", lower?: "件") =>
      cellOf(0, [
        { digits: 4, at: [12, 16], ...(upper && { behind: upper }) },
        { digits: 1, at: [34, 56], ...(lower && { behind: lower }) },
      ]);
    expect(isOne(united(undefined, "件"))).toBe(true);
    expect(isOne(united("件"))).toBe(false);
    expect(isOne(united("件", "件"))).toBe(false);
  });

  it("are one figure with a unit below the second, which tells that figures that end flush right are not set so", () => {
    const over = (digits: number, first: number, unit: number): InkedCell => {
      const { lines, ...cell } = cellOf(0, [
        { digits, at: [first, 8] },
        { digits: 2, at: [WIDTH - 35, 32] },
        { digits: 1, at: [unit, 56] },
      ]);
      return { ...cell, lines: lines.slice(0, 2), unit: { text: "件", confidence: 1 } };
    };
    expect(isOne(over(4, 12, 34))).toBe(true);
    expect(isOne(over(4, 12, 34), beside, VIEWS, 4)).toBe(true);
    expect(isOne(over(1, WIDTH - 20, 12))).toBe(true);
    expect(isOne(over(1, WIDTH - 20, WIDTH - 16))).toBe(false);
    const { unit: _, ...more } = over(4, 12, 34);
    expect(isOne(more)).toBe(false);
  });
});
