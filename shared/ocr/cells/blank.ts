import type { Box, Raster } from "../raster/raster.ts";
import type { CellInk } from "./cell-ink.ts";
import { componentsOf, extentOf, heightOf, widthOf } from "./components.ts";
import type { TableInk } from "./table-ink.ts";

const SURE = 0.99;
const DOUBTFUL = 0.6;
/** Where between paper and strokes ink would begin that is too faint to be read. */
const FAINT = 0.25;
/** Sides, in heights of a digit, from which on faint or scattered ink may have been a character. */
const LEAST_CHARACTER = 0.45;
/** Dirt in a blank cell that covers more than this share of a digit's square may hide something. */
const MUCH_DIRT = 0.12;

/** How sure a cell without lines is blank: what was left out of it is small, and nothing faint has a character's size. */
export function blankConfidence(raster: Raster, cell: Box, { dirt }: CellInk, ink: TableInk): number {
  const { paper, stroke, digit } = ink;
  const specks = dirt.filter(({ box }) => extentOf(box) < digit);
  const covered = specks.reduce((sum, { area }) => sum + area, 0) / (digit * digit);
  const faint = componentsOf(raster, cell, paper - (paper - stroke) * FAINT).filter(
    ({ box }) =>
      heightOf(box) >= LEAST_CHARACTER * digit &&
      widthOf(box) >= 0.15 * digit &&
      box[0] > cell[0] &&
      box[2] < cell[2] &&
      box[1] > cell[1] &&
      box[3] < cell[3],
  );
  return covered > MUCH_DIRT || faint.length > 0 ? DOUBTFUL : SURE;
}
