import { greyAt } from "../raster/quantile.ts";
import type { Box, Raster } from "../raster/raster.ts";

/** Of so many pixels one is as dark as the ink, of a page and of a table. */
const OF_PAGE = 10_000;
const OF_TABLE = 300;
/** How dark ink is at least on a page that has some, 0 to 255; and at most what shows through from its other side. */
const INK = 150;
const THROUGH = 48;

/** How dark the darkest pixels of a part are, 0 to 255: one of `of` is at least so dark. */
function darkest({ width, data }: Raster, [left, top, right, bottom]: Box, of: number): number {
  const counts = new Uint32Array(256);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const grey = data[y * width + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  return 255 - greyAt(counts, 1 / of);
}

/**
 * Whether the tables of a page are of its other side: thin paper lets them through, mirrored and pale. Nothing in such a
 * table is dark, neither rules nor figures, and other ink on the page is.
 */
export function showsThrough(page: Raster): (table: { readonly box: Box }) => boolean {
  const whole: Box = [0, 0, page.width, page.height];
  const hasInk = darkest(page, whole, OF_PAGE) >= INK;
  return ({ box }) => hasInk && darkest(page, box, OF_TABLE) < THROUGH;
}
