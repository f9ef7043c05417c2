import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../../shared/ocr/cells/ink/components.ts";
import { isBrokenDash, isBrokenSlash } from "../../../../shared/ocr/cells/ink/stroke-shape.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const isOne = (isInk: (x: number, y: number) => boolean): boolean =>
  isBrokenSlash(componentsOf(drawn(isInk), CELL, INK.level), 80, INK.digit);
const leaning = (x: number, y: number): boolean =>
  y >= 8 && y < 32 && Math.abs(x - 40 + (y - 20) * 0.45) <= 1.2;

describe("a slash that came apart", () => {
  it("is one where its pieces lie on one line and little is missing", () => {
    expect(isOne((x, y) => leaning(x, y) && y !== 20 && y !== 21)).toBe(true);
  });

  it("is none where much is missing, or a piece lies beside the line", () => {
    expect(isOne((x, y) => leaning(x, y) && (y < 13 || y > 27))).toBe(false);
    expect(isOne((x, y) => leaning(y < 20 ? x + 8 : x, y) && y !== 20)).toBe(false);
  });

  it("is none where it stands upright, as a broken 1 does, or beside other ink", () => {
    expect(isOne((x, y) => within(x, y, [39, 8, 42, 19]) || within(x, y, [39, 21, 42, 32]))).toBe(false);
    expect(isOne((x, y) => leaning(x, y) || leaning(x - 12, y))).toBe(false);
  });
});

describe("a dash that came apart", () => {
  const isDash = (isInk: (x: number, y: number) => boolean): boolean =>
    isBrokenDash(componentsOf(drawn(isInk), CELL, INK.level), INK.digit);
  const flat =
    (from: number, to: number, top = 19) =>
    (x: number, y: number) =>
      within(x, y, [from, top, to, top + 2]);

  it("is one where its pieces lie on one level and little is missing", () => {
    expect(isDash((x, y) => flat(26, 30)(x, y) || flat(31, 54)(x, y))).toBe(true);
  });

  it("is none where much is missing, a piece lies on another level, or points stand in a row", () => {
    expect(isDash((x, y) => flat(26, 30)(x, y) || flat(36, 54)(x, y))).toBe(false);
    expect(isDash((x, y) => flat(26, 30, 27)(x, y) || flat(31, 54)(x, y))).toBe(false);
    expect(isDash((x, y) => [30, 33, 36, 39].some((left) => flat(left, left + 2)(x, y)))).toBe(false);
    expect(isDash((x, y) => flat(26, 40)(x, y) || within(x, y, [41, 10, 44, 30]))).toBe(false);
    expect(isDash(flat(26, 54))).toBe(false);
  });
});
