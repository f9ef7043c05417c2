import { describe, expect, it, test } from "vitest";
import { signMark } from "../../../../shared/ocr/cells/bare/sign-mark.ts";
import { componentsOf } from "../../../../shared/ocr/cells/ink/components.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** A slash from the middle of its cell, so high, and a dot of grain beside it, so large. */
const cell = (height: number, dot: number) => {
  const raster = drawn((x, y) => {
    const across = x - 40 + Math.floor((y - 20) * 0.4);
    const isSlash = Math.abs(y - 20) < height / 2 && (across === 0 || across === 1);
    return isSlash || (x >= 50 && x < 50 + dot && y >= 18 && y < 18 + dot);
  }, 160);
  return signMark({ raster, box: CELL, dirt: [], ink: INK });
};

describe("the sign that stands alone in a cell", () => {
  it("is a slash, also with grain beside it where it is higher than any digit", () => {
    expect(cell(28, 0)?.sign).toBe("/");
    expect(cell(28, 4)?.sign).toBe("/");
  });
  it("is none where what stands beside it may be a part of a digit or a figure of its own", () => {
    expect(cell(20, 4)).toBeNull();
    expect(cell(28, 7)).toBeNull();
  });
});

test("a short dash that grain made high is a vague one, a dot none", () => {
  const markOf = (width: number, height: number) => {
    const raster = drawn((x, y) => x >= 37 && x < 37 + width && y >= 18 && y < 18 + height, 60);
    return signMark({ raster, box: CELL, dirt: [], ink: INK });
  };
  expect(markOf(8, 4)).toMatchObject({ sign: "-", isVague: false });
  expect(markOf(6, 5)).toMatchObject({ sign: "-", isVague: true });
  expect(markOf(5, 5)).toBeNull();
});

test("a dash that is higher for its blur alone is a vague one", () => {
  const markOf = (fringe: number) => {
    const raster = drawn((x, y) => within(x, y, [36, 18, 46, 21]), 60);
    for (const y of [16, 17, 21, 22]) raster.data.fill(fringe, y * raster.width + 36, y * raster.width + 46);
    return signMark({ raster, box: CELL, dirt: [], ink: INK });
  };
  expect(markOf(140)).toMatchObject({ sign: "-", box: [36, 16, 46, 23], isVague: true });
  expect(markOf(80)).toBeNull();
});

test("a dash longer than any stroke of a digit may be thick, and have grain above or below it", () => {
  const markOf = (width: number, height: number, speck: number) => {
    const isDash = (x: number, y: number): boolean => within(x, y, [28, 18, 28 + width, 18 + height]);
    const raster = drawn((x, y) => isDash(x, y) || within(x, y, [14, speck, 18, speck + 3]), 160);
    return signMark({ raster, box: CELL, dirt: [], ink: INK });
  };
  expect(markOf(28, 7, 50)).toMatchObject({ sign: "-", isVague: false });
  expect(markOf(18, 7, 50)).toBeNull();
  expect(markOf(28, 4, 8)).toMatchObject({ sign: "-", box: [28, 18, 56, 22] });
  expect(markOf(28, 4, 18)).toBeNull();
  expect(markOf(18, 4, 8)).toBeNull();
});

test("the dots that a threshold leaves of a slash thin as a hair are one where it is higher than any digit, and nothing is beside it", () => {
  const dots = [
    [46, 8, 47, 9],
    [45, 10, 46, 12],
    [43, 13, 45, 17],
    [42, 18, 43, 20],
    [40, 21, 42, 25],
    [39, 26, 40, 28],
    [37, 29, 39, 33],
  ] as const;
  const markOf = (boxes: readonly (readonly [number, number, number, number])[]) => {
    const raster = drawn((x, y) => boxes.some((box) => within(x, y, [...box])));
    return signMark({ raster, box: CELL, dirt: componentsOf(raster, CELL, INK.level), ink: INK });
  };
  expect(markOf(dots)).toMatchObject({ sign: "/", box: [37, 8, 47, 33] });
  expect(markOf(dots.slice(2))).toBeNull();
  expect(markOf([...dots, [52, 20, 54, 22]])).toBeNull();
  expect(markOf(dots.filter((_, at) => at % 3 !== 1))).toBeNull();
});
