import type { Raster } from "../raster/raster.ts";

/** Where between strokes and paper (0 to 1) ink ends. */
const INK_TO = 0.55;

/** The grey value of a level page below which pixels are ink: paper is what most of it is, strokes its darkest part. */
export function pageLevel({ data }: Raster): number {
  const counts = new Float64Array(256);
  for (let index = 0; index < data.length; index += 7) {
    const grey = data[index] ?? 255;
    counts[grey] = (counts[grey] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const quantile = (share: number): number => {
    let sum = 0;
    return counts.findIndex((count) => {
      sum += count;
      return sum >= share * total;
    });
  };
  const paper = quantile(0.6);
  const stroke = Math.min(quantile(0.01), paper - 40);
  return stroke + (paper - stroke) * INK_TO;
}
