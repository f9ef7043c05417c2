import type { Box } from "../raster/raster.ts";
import type { SealInk } from "../raster/seal.ts";
import type { CellLayout, TableLayout } from "./page-layout.ts";

/** Inches that compression and blur carry the colour of a seal beyond its ink. */
const BESIDE = 1 / 25;

function isInked(
  { width, height, kinds }: SealInk,
  [left, top, right, bottom]: Box,
  beside: number,
): boolean {
  const [from, to] = [Math.max(0, Math.floor(left) - beside), Math.min(width, Math.ceil(right) + beside)];
  const last = Math.min(height, Math.ceil(bottom) + beside);
  for (let y = Math.max(0, Math.floor(top) - beside); y < last; y += 1)
    if (kinds.subarray(y * width + from, y * width + to).some((kind) => kind !== 0)) return true;
  return false;
}

/**
 * A table whose cells with seal ink in them, or right beside, are told. `toPicture` leads from a box on the page to one
 * on the picture that the seal was found on, which has `dots` pixels an inch.
 */
export function withSealedCells(
  table: TableLayout,
  seal: SealInk,
  dots: number,
  toPicture: (box: Box) => Box,
): TableLayout {
  const beside = Math.round(dots * BESIDE);
  const told = (cell: CellLayout): CellLayout =>
    isInked(seal, toPicture(table.toPage(cell.box)), beside) ? { ...cell, isSealed: true } : cell;
  return { ...table, cells: table.cells.map(told) };
}
