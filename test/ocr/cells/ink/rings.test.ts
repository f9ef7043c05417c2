import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../../shared/ocr/cells/ink/components.ts";
import { charactersOf, isBracket } from "../../../../shared/ocr/cells/ink/rings.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const charactersIn = (isInk: (x: number, y: number) => boolean): number =>
  charactersOf(componentsOf(drawn(isInk), CELL, INK.level), 80).length;

/** A 0 around a middle, without its ink between two heights at its top and at its bottom. */
const ring = (middle: number, isWhole: boolean) => (x: number, y: number) => {
  const far = ((x - middle) / 6) ** 2 + ((y - 20) / 10) ** 2;
  return far <= 1 && far >= 0.5 && (isWhole || Math.abs(x - middle) > 1.5);
};
const stem = (left: number, right: number) => (x: number, y: number) => within(x, y, [left, 10, right, 30]);
/** A 1 with a flag and a foot. */
const one = (left: number) => (x: number, y: number) =>
  stem(left, left + 3)(x, y) ||
  within(x, y, [left - 2, 11, left, 13]) ||
  within(x, y, [left - 2, 28, left + 5, 30]);

describe("characters of a figure", () => {
  it("are a 0 whose top and bottom are lost, as they are a whole one", () => {
    expect(charactersIn(ring(40, true))).toBe(1);
    expect(charactersIn(ring(40, false))).toBe(1);
  });

  it("are a 3 whose ends came off", () => {
    const three = (x: number, y: number): boolean =>
      within(x, y, [41, 10, 48, 30]) || within(x, y, [37, 11, 40, 14]) || within(x, y, [37, 25, 40, 29]);
    expect(charactersIn(three)).toBe(1);
  });

  it("are a 6 whose bowl came off, and two where the second is as high as the first", () => {
    const stem = (x: number, y: number): boolean => within(x, y, [37, 10, 43, 30]);
    expect(charactersIn((x, y) => stem(x, y) || within(x, y, [44, 16, 50, 30]))).toBe(1);
    expect(charactersIn((x, y) => stem(x, y) || within(x, y, [44, 13, 50, 30]))).toBe(2);
    expect(charactersIn((x, y) => stem(x, y) || within(x, y, [47, 16, 53, 30]))).toBe(2);
  });

  it("are a 4 whose stem hangs below its arm, and a 9 whose sides are unlike", () => {
    const arm = (x: number, y: number): boolean => y >= 6 && y < 24 && Math.abs(x - 40 + (y - 15) / 3) <= 1.5;
    expect(charactersIn((x, y) => arm(x, y) || within(x, y, [40, 18, 44, 30]))).toBe(1);
    const side = (x: number, y: number): boolean => within(x, y, [30, 10, 33, 22]);
    expect(charactersIn((x, y) => side(x, y) || within(x, y, [38, 10, 42, 30]))).toBe(1);
    // A digit is as high as the other, or needs more room; one of another line does not stand beside it.
    expect(charactersIn((x, y) => within(x, y, [30, 14, 33, 30]) || within(x, y, [38, 10, 42, 30]))).toBe(2);
    expect(charactersIn((x, y) => side(x, y) || within(x, y, [42, 10, 46, 30]))).toBe(2);
    expect(charactersIn((x, y) => within(x, y, [30, 2, 33, 12]) || within(x, y, [38, 10, 42, 30]))).toBe(2);
  });

  it("are a 5 whose top came off its bowl, and whose end came off both", () => {
    const five = (x: number, y: number): boolean =>
      within(x, y, [37, 10, 45, 19]) || within(x, y, [43, 20, 48, 30]) || within(x, y, [35, 25, 38, 28]);
    expect(charactersIn(five)).toBe(1);
  });

  it("are a 2 with what came off it in pieces that are none of one another", () => {
    const two = (x: number, y: number): boolean =>
      within(x, y, [41, 10, 49, 30]) ||
      within(x, y, [36, 14, 37, 19]) ||
      within(x, y, [38, 11, 40, 13]) ||
      within(x, y, [38, 26, 40, 29]);
    expect(charactersIn(two)).toBe(1);
  });

  it("are as many as there are broken 0s", () => {
    expect(charactersIn((x, y) => ring(20, false)(x, y) || ring(36, false)(x, y))).toBe(2);
  });

  it("are two 1s side by side, with feet and without, however near they stand", () => {
    expect(charactersIn((x, y) => one(30)(x, y) || one(38)(x, y))).toBe(2);
    expect(charactersIn((x, y) => stem(30, 33)(x, y) || stem(37, 40)(x, y))).toBe(2);
  });

  it("are a digit with the part that came off it, and a point or a dash beside it is another", () => {
    const flag = (x: number, y: number) => within(x, y, [26, 11, 29, 15]);
    expect(charactersIn((x, y) => stem(30, 33)(x, y) || flag(x, y))).toBe(1);
    expect(charactersIn((x, y) => stem(30, 33)(x, y) || within(x, y, [34, 27, 37, 30]))).toBe(2);
    expect(charactersIn((x, y) => stem(30, 33)(x, y) || within(x, y, [34, 26, 37, 34]))).toBe(2);
    expect(charactersIn((x, y) => ring(40, true)(x, y) || within(x, y, [24, 19, 33, 21]))).toBe(2);
  });

  it("are two where arcs are bent away from one another, or stand apart", () => {
    expect(charactersIn((x, y) => ring(30, true)(x, y) && x > 32)).toBe(1);
    expect(charactersIn((x, y) => (ring(30, true)(x, y) && x > 32) || (ring(44, true)(x, y) && x < 42))).toBe(
      2,
    );
    expect(charactersIn((x, y) => (ring(30, true)(x, y) && x < 28) || (ring(50, true)(x, y) && x > 52))).toBe(
      2,
    );
  });
});

describe("an opening bracket", () => {
  const strokes = (isInk: (x: number, y: number) => boolean) => componentsOf(drawn(isInk), CELL, INK.level);

  it("is one thin stroke whose ends are bent to the right", () => {
    expect(
      isBracket(
        strokes((x, y) => ring(40, true)(x, y) && x < 38),
        80,
      ),
    ).toBe(true);
    expect(
      isBracket(
        strokes((x, y) => ring(40, true)(x, y) && x > 42),
        80,
      ),
    ).toBe(false);
    expect(isBracket(strokes(stem(30, 33)), 80)).toBe(false);
    expect(isBracket(strokes(one(30)), 80)).toBe(false);
    expect(isBracket(strokes(ring(40, true)), 80)).toBe(false);
  });
});
