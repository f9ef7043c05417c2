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
  /** Its pixels are paper or strokes, with no greys between. */
  readonly isBlackAndWhite?: boolean;
}

/** The grey of what is so dark: 0 as paper, 1 as strokes. */
export const shadeOf = ({ paper, stroke }: Pick<TableInk, "paper" | "stroke">, darkness: number): number =>
  paper - darkness * (paper - stroke);

/** Where between paper and strokes (0 to 1) ink begins. */
const INK_FROM = 0.5;
/** The share of cells that is strokes at least: of a table, and of a row of blanks with a figure or two. */
const STROKES = { usual: 0.01, few: 0.0005 };
/** How much darker than paper strokes are at least, and plain ones. */
const LEAST = 40;
const PLAIN = 100;

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

/**
 * The grey of strokes: what a hundredth of the cells is darker than, or less where that is paper and strokes are plain. Cells that hold
 * nothing show none: what compression left in them is no stroke.
 */
function strokeOf(greys: Uint32Array, paper: number): number {
  const [usual, few] = [greyAt(greys, STROKES.usual), greyAt(greys, STROKES.few)];
  if (paper - usual >= LEAST) return usual;
  return paper - few >= PLAIN ? few : paper - LEAST;
}

/** Greys between paper and strokes (darkness), and how many of them black and white has at most for each pixel that is darker. */
const BETWEEN = { from: 0.25, to: 0.75 };
const FEW_BETWEEN = 0.1;

/** True where hardly a pixel is between paper and strokes, as the edges of strokes are on any scan with greys. */
function areBlackAndWhite(greys: Uint32Array, ink: Pick<TableInk, "paper" | "stroke">): boolean {
  const [pale, dark] = [shadeOf(ink, BETWEEN.from), shadeOf(ink, BETWEEN.to)];
  const countOf = (isOf: (grey: number) => boolean): number =>
    greys.reduce((sum, count, grey) => sum + (isOf(grey) ? count : 0), 0);
  return countOf((grey) => grey > dark && grey < pale) <= FEW_BETWEEN * countOf((grey) => grey <= dark);
}

/** How the tables of a page are printed, each by its own greys. */
export function inksOf(tables: readonly TableLayout[]): TableInk[] {
  const inks = tables.map((table) => {
    const greys = greysOf(table);
    const paper = greyAt(greys, 0.6);
    const stroke = strokeOf(greys, paper);
    return {
      paper,
      stroke,
      level: shadeOf({ paper, stroke }, INK_FROM),
      isBlackAndWhite: areBlackAndWhite(greys, { paper, stroke }),
    };
  });
  const heights = digitHeights(tables.map((table, index) => ({ ...table, level: inks[index]?.level ?? 0 })));
  return inks.map((ink, index) => ({ ...ink, digit: heights[index] ?? 0 }));
}
