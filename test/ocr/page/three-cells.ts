import type { TableLayout } from "../../../shared/ocr/page/page-layout.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

/** A picture's places are those of its page. */
export const samePlace = (box: Box): Box => box;

/** A row of three cells, 100 pixels wide each, that a picture is all of. */
export const threeCells = (picture: Raster): TableLayout => ({
  box: [0, 0, 300, picture.height],
  ruled: true,
  raster: picture,
  page: picture,
  toPage: samePlace,
  rows: 1,
  columns: 3,
  cells: [0, 1, 2].map((column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [column * 100, 0, column * 100 + 100, picture.height],
  })),
});

/** The columns of the cells that are told to be crossed. */
export const crossedOf = ({ cells }: TableLayout): number[] =>
  cells.flatMap(({ column, isCrossed }) => (isCrossed === true ? [column] : []));
