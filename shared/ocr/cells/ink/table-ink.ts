import type { TableLayout } from "../../page/page-layout.ts";
import { greyAt } from "../../raster/quantile.ts";
import { digitHeights } from "./digit-height.ts";

/** How a table is printed: what counts as ink on it, and how large its characters are. */
export interface TableInk {
  /** Grey values below it are ink. */
  readonly level: number;
  /** The grey of its paper, and that of its strokes. */
  readonly paper: number;
  readonly stroke: number;
  /** Height of a digit, in pixels. */
  readonly digit: number;
}

/** Where between paper and strokes (0 to 1) ink begins. */
const INK_FROM = 0.5;

/** How many pixels of the cells have each grey. */
function greysOf({ raster, cells }: TableLayout): Uint32Array {
  const counts = new Uint32Array(256);
  for (const { box } of cells)
    for (let y = box[1]; y < box[3]; y += 1)
      for (let x = box[0]; x < box[2]; x += 1) {
        const grey = raster.data[y * raster.width + x] ?? 255;
        counts[grey] = (counts[grey] ?? 0) + 1;
      }
  return counts;
}

/** How the tables of a page are printed, each by its own greys. */
export function inksOf(tables: readonly TableLayout[]): TableInk[] {
  const inks = tables.map((table) => {
    const greys = greysOf(table);
    const stroke = greyAt(greys, 0.01);
    const paper = greyAt(greys, 0.6);
    return { paper, stroke, level: paper - (paper - Math.min(stroke, paper - 40)) * INK_FROM };
  });
  const heights = digitHeights(tables.map((table, index) => ({ ...table, level: inks[index]?.level ?? 0 })));
  return inks.map((ink, index) => ({ ...ink, digit: heights[index] ?? 0 }));
}
