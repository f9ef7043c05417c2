import { expect, test } from "vitest";
import { fits, type Places } from "../../../../shared/ocr/cells/figure/fit.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** Upright strokes as high as a digit: those of a 1 and of the sides of 0s whose thin tops and feet are lost. */
function strokes(...at: readonly number[]): ReturnType<typeof drawn> {
  return drawn((x, y) => at.some((left) => within(x, y, [left, 10, left + 3, 30])));
}

/** True where strokes fit a text whose digits stand 14 pixels apart, or as far as is said. */
function standsFor(text: string, at: readonly number[], places: Places = { pitch: 14 / INK.digit }): boolean {
  const raster = strokes(...at);
  const [line] = cellInk(raster, CELL, INK).lines;
  return line !== undefined && fits(text, line, { raster, ink: INK, form: "count" }, places);
}

test("pieces of digits are as many digits as there are places in them", () => {
  const hundred = [17, 26, 33, 40, 47];
  expect(standsFor("100", hundred)).toBe(true);
  expect(standsFor("100", hundred, {})).toBe(false);
  expect(standsFor("10", hundred)).toBe(false);
  expect(standsFor("1000", hundred)).toBe(false);
  expect(standsFor("00", [26, 33, 40, 47])).toBe(true);
  expect(standsFor("0", [26, 33, 40, 47])).toBe(false);
});

test("a comma between digits takes less than one's place", () => {
  // 1, and a 0 and a 1 behind a comma: the sides of the 0 stand apart.
  const pieces = [17, 37, 46, 54];
  expect(standsFor("1,01", pieces)).toBe(true);
  expect(standsFor("1,1", pieces)).toBe(false);
  expect(standsFor("1.01", pieces)).toBe(false);
});

test("pieces are as many digits as stand in their room beside one another, if no other does", () => {
  // From the left of the first to the right of the last: 24 pixels, 14 of them in one digit's room.
  const thirty = [30, 37, 44, 51];
  const wide = { wide: 11 / INK.digit };
  expect(standsFor("30", thirty, wide)).toBe(true);
  expect(standsFor("30", thirty, { wide: 10 / INK.digit })).toBe(false);
  expect(standsFor("3", thirty, wide)).toBe(false);
  expect(standsFor("30", thirty, { wide: 17 / INK.digit })).toBe(false);
  expect(standsFor("30", thirty, { ...wide, pitch: 9 / INK.digit })).toBe(false);
});

test("a digit more or less than a text has is no piece, however narrow", () => {
  expect(standsFor("11", [17, 31, 45])).toBe(false);
  expect(standsFor("1", [17, 31])).toBe(false);
});
