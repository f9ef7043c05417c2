import type { Box, Raster } from "../raster/raster.ts";

/** A cell of a table's grid. `row` and `column` are its top left corner; merged cells have spans above 1. */
export interface CellLayout {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** On the table's raster, within the cell's rules. */
  readonly box: Box;
  /** Where it begins or ends is not certain: what is read in it is not either. */
  readonly isDoubtful?: true;
  /** Ink of a seal was taken off it or off what is beside it: rests of that may stand in it. */
  readonly isSealed?: true;
  /** A streak crossed what stands in it, or may, or something light lies on it: a stroke or a digit may be lost. */
  readonly isCrossed?: true;
}

/** A table found on a page, made a rectangle: without skew, perspective or curl. */
export interface TableLayout {
  /** On the page's raster. */
  readonly box: Box;
  /** False where columns and rows follow from how the ink stands. */
  readonly ruled: boolean;
  readonly raster: Raster;
  /** The page with its rules, of which `raster` is what lies in `box` without them; absent where none are drawn. */
  readonly page?: Raster;
  /** From a box on the table's raster to one on the page's. */
  readonly toPage: (box: Box) => Box;
  readonly rows: number;
  readonly columns: number;
  /** In reading order; they cover the grid once. */
  readonly cells: readonly CellLayout[];
}

/** A page made upright, level and even: black ink on white paper, seals removed, at about 200 dots an inch. */
export interface PageLayout {
  readonly page: Raster;
  /** From a box on `page` to one on the page as delivered, in points from its top left. */
  readonly toSource: (box: Box) => Box;
  /** Where two pages meet that lie side by side on it, from its left; null where it is one. */
  readonly gutter: number | null;
  /** From the top down. */
  readonly tables: readonly TableLayout[];
}
