import { describe, expect, it } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

type Drawing = (x: number, y: number) => boolean;

/** A 0 in the middle of its cell, with what else is drawn: how many strokes its line has, and how many pieces are dirt. */
function countsOf(isMore: Drawing, { hasPoints = false, ink = INK } = {}): readonly [number, number] {
  const isZero: Drawing = (x, y) => within(x, y, [34, 11, 46, 29]) && !within(x, y, [37, 14, 43, 26]);
  const { lines, dirt } = cellInk(
    drawn((x, y) => isZero(x, y) || isMore(x, y)),
    CELL,
    ink,
    hasPoints,
  );
  return [lines.reduce((sum, { strokes }) => sum + strokes.length, 0), dirt.length];
}

describe("a square dot beside the digit of a count", () => {
  const dot: Drawing = (x, y) => within(x, y, [52, 16, 55, 19]);

  it("is dust where there is paper all around it", () => {
    expect(countsOf(dot)).toEqual([1, 1]);
  });

  it("is ink where there may be points, in black and white, and beside other ink", () => {
    expect(countsOf(dot, { hasPoints: true })).toEqual([2, 0]);
    expect(countsOf(dot, { ink: { ...INK, isBlackAndWhite: true } })).toEqual([2, 0]);
    expect(countsOf((x, y) => within(x, y, [49, 16, 52, 19]))).toEqual([2, 0]);
  });

  it("is a comma at the foot of a digit before another, and a flat one may be a sign", () => {
    const next: Drawing = (x, y) => within(x, y, [56, 11, 59, 29]);
    expect(countsOf((x, y) => next(x, y) || within(x, y, [50, 27, 53, 30]))).toEqual([3, 0]);
    expect(countsOf((x, y) => within(x, y, [25, 19, 29, 21]))).toEqual([2, 0]);
  });
});

describe("a line across the cell of a digit", () => {
  const aslant =
    (thick: number, least = 0): Drawing =>
    (x, y) =>
      y >= least && Math.abs(x - 2 - y * 0.6) <= thick / 2;

  it("is a scratch where it is thin, straight and goes on beyond two sides", () => {
    expect(countsOf(aslant(1))).toEqual([1, 1]);
  });

  it("is ink where it is as thick as of a pen, or ends within the cell", () => {
    expect(countsOf(aslant(3))).toEqual([2, 0]);
    expect(countsOf(aslant(1, 14))).toEqual([2, 0]);
  });

  it("is the only thing that stands in a cell without another", () => {
    const alone = cellInk(drawn(aslant(1)), CELL, INK, false);
    expect(alone.lines).toHaveLength(1);
  });
});
