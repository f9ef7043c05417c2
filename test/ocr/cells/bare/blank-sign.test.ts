import { expect, test } from "vitest";
import { blankOf } from "../../../../shared/ocr/cells/bare/blank.ts";
import { grainOf } from "../../../../shared/ocr/cells/bare/grain.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** True where a cell with a flat line so dark and so high, and nothing else, may hold a sign and no digit. */
function mayBeSign(shade: number, height: number): boolean {
  const raster = drawn((x, y) => within(x, y, [34, 19, 46, 19 + height]), shade);
  const cell = { raster, box: CELL, dirt: [], ink: INK };
  return blankOf(cell, grainOf([cell])).mayBeSign;
}

test("a blank cell may hold a sign alone where a line as light as a hair is all there is, anything where a stroke may be", () => {
  expect(mayBeSign(235, 1)).toBe(true);
  expect(mayBeSign(150, 3)).toBe(false);
  expect(mayBeSign(235, 0)).toBe(false);
});
