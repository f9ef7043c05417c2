import { greyAt } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";

/** Where between strokes and paper (0 to 1) ink ends. */
const INK_TO = 0.55;
/** Shares of a page that are strokes for certain: of a page of text, and of one with a line or two. */
const STROKES = [0.01, 0.001];
/** Strokes are at least this much darker than paper; what is nearer may be the grain of a page that is nearly empty. */
const CLEAR = 100;
const LEAST = 40;

/** The grey value of a level page below which pixels are ink: paper is what most of it is, strokes its darkest part. */
export function pageLevel({ data }: Raster): number {
  const counts = new Uint32Array(256);
  for (let index = 0; index < data.length; index += 7) {
    const grey = data[index] ?? 255;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  const paper = greyAt(counts, 0.6);
  const darkest = STROKES.map((share) => greyAt(counts, share));
  const found = darkest.find((grey) => paper - grey >= CLEAR) ?? Math.min(...darkest);
  const stroke = Math.min(found, paper - LEAST);
  return stroke + (paper - stroke) * INK_TO;
}
