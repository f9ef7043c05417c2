import { expect, it } from "vitest";
import type { BareCell } from "../../../../shared/ocr/cells/bare/bare-cell.ts";
import { blankOf } from "../../../../shared/ocr/cells/bare/blank.ts";
import { grainOf } from "../../../../shared/ocr/cells/bare/grain.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const bare = (raster: Raster): BareCell => ({ raster, box: CELL, dirt: [], ink: INK });
const sureOf = (raster: Raster): number => blankOf(bare(raster), grainOf([bare(raster)])).confidence;

const ring = (x: number, y: number, middle = 40): boolean => {
  const far = ((x - middle) / 6) ** 2 + ((y - 20) / 10) ** 2;
  return far <= 1 && far >= 0.5;
};

it("leaves a blank in doubt where a digit stands that is so pale that hardly anyone sees it", () => {
  expect(sureOf(drawn(ring, 243))).toBeLessThan(0.9);
});

it("is not what compression leaves at a side, nor from the top of a cell to its bottom", () => {
  expect(sureOf(drawn((x, y) => ring(x, y, 8), 243))).toBeGreaterThanOrEqual(0.95);
  expect(sureOf(drawn((x, y) => within(x, y, [38, 0, 42, 40]), 246))).toBeGreaterThanOrEqual(0.95);
});

it("is no grain of the paper, in which a dash as pale would be hidden", () => {
  const figures = Array.from({ length: 20 }, () =>
    bare(drawn((x, y) => within(x, y, [38, 11, 41, 30]), 237)),
  );
  const dash = drawn((x, y) => within(x, y, [34, 19, 46, 21]), 236);
  const blanks = Array.from({ length: 20 }, () => bare(drawn(() => false)));
  const paper = grainOf([...figures, ...blanks, bare(dash)]);
  expect(blankOf(bare(dash), paper).confidence).toBeLessThan(0.9);
  expect(blankOf(bare(drawn(() => false)), paper).confidence).toBeGreaterThanOrEqual(0.95);
});
