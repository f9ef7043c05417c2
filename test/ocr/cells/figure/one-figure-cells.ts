import { isOneFigure } from "../../../../shared/ocr/cells/figure/one-figure.ts";
import type { InkedCell, TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";
import { cellOf, PLACE } from "./digits-in-cells.ts";

const raster: Raster = { width: 1, height: 1, data: Uint8Array.of(255) };
export const VIEWS: TableViews = {
  raster,
  ink: { level: 128, paper: 255, stroke: 20, digit: 20 },
  form: "count",
};

/** One digit half-way between the lines of the others. */
export const between = (column: number): InkedCell => cellOf(column, [{ digits: 1, at: [34, 36] }]);
export const beside = [between(1), between(2), between(3)];
/** Four digits, as many as go into the cell, and one below. */
export const full = cellOf(0, [
  { digits: 4, at: [12, 16] },
  { digits: 1, at: [34, 56] },
]);
/** True where a cell is one figure among others of its row, in a table of so many rows. */
export const isOne = (cell: InkedCell, others = beside, views = VIEWS, rows = 9): boolean => {
  const cells = [cell, ...others];
  const words = cells.map(() => false);
  return isOneFigure(cell, {
    cells,
    words,
    views,
    rows,
    ruled: true,
    place: PLACE / views.ink.digit,
    padding: 0,
  });
};
