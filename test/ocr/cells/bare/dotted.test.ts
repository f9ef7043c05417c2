import { expect, it } from "vitest";
import { isInPieces } from "../../../../shared/ocr/cells/bare/blank.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

function isCellInPieces(isInk: (x: number, y: number) => boolean): boolean {
  const raster = drawn(isInk);
  const { dirt, lines } = cellInk(raster, CELL, INK);
  return isInPieces({ raster, box: CELL, dirt, ink: INK }, lines[0]?.strokes);
}

const isDust = (x: number, y: number): boolean =>
  [12, 48, 70].some((left) => within(x, y, [left, left % 30, left + 2, (left % 30) + 2]));
const isDash = (x: number, y: number): boolean => within(x, y, [34, 19, 46, 21]);

it("is no stroke in pieces where dust lies about a whole dash, or about a dot thicker than a hair", () => {
  expect(isCellInPieces((x, y) => isDust(x, y) || isDash(x, y))).toBe(false);
  expect(isCellInPieces((x, y) => isDust(x, y) || within(x, y, [38, 15, 42, 19]))).toBe(false);
});

it("is a stroke in pieces where specks lie on one line beside a dash", () => {
  const isDot = (x: number, y: number): boolean => y === 30 && x >= 20 && x < 34 && x % 4 < 2;
  expect(isCellInPieces((x, y) => isDash(x, y) || isDot(x, y))).toBe(true);
});
