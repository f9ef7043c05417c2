import { greyAt } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";

/** Where between strokes and paper (0 to 1) ink ends. */
const INK_TO = 0.55;
/** Shares of a page that are strokes for certain: of a page of text, and of one with a line or two. */
const STROKES = [0.01, 0.001];
/** Strokes are at least this much darker than paper; what is nearer may be the grain of a page that is nearly empty. */
const CLEAR = 100;
const LEAST = 40;

interface Shades {
  /** What most of a page is. */
  readonly paper: number;
  /** The darkest of it that many of its pixels are. */
  readonly darkest: number;
  /** Whether those are strokes for certain. */
  readonly areClear: boolean;
}

function shadesOf({ data }: Raster): Shades {
  const counts = new Uint32Array(256);
  for (let index = 0; index < data.length; index += 7) {
    const grey = data[index] ?? 255;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  const paper = greyAt(counts, 0.6);
  const darkest = STROKES.map((share) => greyAt(counts, share));
  const clear = darkest.find((grey) => paper - grey >= CLEAR);
  return { paper, darkest: clear ?? Math.min(...darkest), areClear: clear !== undefined };
}

function levelIn({ paper, darkest }: Shades): number {
  const stroke = Math.min(darkest, paper - LEAST);
  return stroke + (paper - stroke) * INK_TO;
}

/** The grey value of a level page below which pixels are ink: paper is what most of it is, strokes its darkest part. */
export const pageLevel = (page: Raster): number => levelIn(shadesOf(page));

/**
 * The level of what is left of a page without its tables, whose rules may be darker than its letters; that of the whole
 * page where hardly a stroke is left.
 */
export function levelLeft(page: Raster, left: Raster): number {
  const shades = shadesOf(left);
  return shades.areClear ? levelIn(shades) : pageLevel(page);
}
