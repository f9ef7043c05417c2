import { describe, expect, it } from "vitest";
import { paddingOf, roomsOf } from "../../../../shared/ocr/cells/figure/full-line.ts";
import { isOneFigure } from "../../../../shared/ocr/cells/figure/one-figure.ts";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import { cellOf, PLACE } from "./digits-in-cells.ts";
import { beside, VIEWS } from "./one-figure-cells.ts";

/** A label whose words begin so far from its left. */
function label(room: number): InkedCell {
  const cell = cellOf(4, [{ digits: 3, at: [room, 16] }]);
  return { ...cell, layout: { ...cell.layout, row: 0 } };
}

/** Lines of so many digits in the middle of a cell. */
const lines = (first: number, last: number): InkedCell => {
  const centred = (digits: number, y: number) =>
    ({ digits, at: [40 - (PLACE * (digits - 1) + 12) / 2, y] }) as const;
  return cellOf(0, [centred(first, 16), centred(last, 56)]);
};

describe("a line of digits in cells with padding", () => {
  const isOne = (
    cell: InkedCell,
    labels: readonly InkedCell[],
    rows = 9,
    others = beside,
    ofPage: readonly number[] = [],
  ): boolean => {
    const cells = [cell, ...others, ...labels];
    const words = cells.map((one) => labels.includes(one));
    const padding = paddingOf(roomsOf({ cells, words }), ofPage, 20);
    return isOneFigure(cell, { cells, words, views: VIEWS, rows, ruled: true, place: PLACE / 20, padding });
  };
  const labels = Array.from({ length: 12 }, () => label(13));

  it("is full where another digit would stand on what words leave blank, in the middle of its cell too", () => {
    expect(isOne(lines(3, 1), labels)).toBe(true);
    expect(isOne(lines(2, 1), labels)).toBe(false);
  });

  it("has room where words stand nearer to the rules, or too few of its page show how near", () => {
    expect(isOne(lines(3, 1), [...labels, ...[4, 5, 6].map(label)])).toBe(false);
    expect(isOne(lines(3, 1), labels.slice(1))).toBe(false);
    expect(isOne(lines(3, 1), labels.slice(1), 9, beside, Array<number>(12).fill(13))).toBe(true);
  });

  it("may go on on the next page where the last one is full so", () => {
    expect(isOne(lines(3, 3), labels)).toBe(true);
    expect(isOne(lines(3, 3), labels, 4)).toBe(false);
    expect(isOne(lines(3, 1), labels, 4)).toBe(true);
  });

  it("has room where cells as narrow hold lines of more digits", () => {
    const far = Array.from({ length: 12 }, () => label(19));
    const wider = cellOf(5, [{ digits: 3, at: [19, 36] }]);
    expect(isOne(lines(2, 1), far)).toBe(true);
    expect(isOne(lines(2, 1), far, 9, [...beside, wider])).toBe(false);
  });
});
