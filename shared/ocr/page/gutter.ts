import { extentOf, heightOf, middleX, widthOf } from "../raster/box.ts";
import { componentsOf } from "../raster/components.ts";
import { halved } from "../raster/halve.ts";
import { darkerThan } from "../raster/mask.ts";
import type { Raster } from "../raster/raster.ts";

const INK = 160;
/** Pixels at 100 dots an inch of the least that is no speck. */
const SMALLEST = 3;
/** How many times wider than high a picture of two pages is at least, and where on it they meet (shares of its width). */
const LYING = 1.2;
const MIDDLE = { from: 0.42, to: 0.58 };
/** Two pages are as far apart as this share of the width; so many pieces of ink stand on either. */
const APART = 0.015;
const LEAST = 20;
/** What is so many times higher than wide, there, is the fold or its shadow. */
const FOLD = 10;

/**
 * Where two pages meet that lie side by side on a level one, as in the scan of an open booklet; null where the page is one.
 * No text and no rule goes from one to the other.
 */
export function gutterOf(page: Raster): number | null {
  if (page.width < LYING * page.height) return null;
  const half = halved(page);
  const ink = componentsOf(darkerThan(half, INK))
    .map(({ box }) => box)
    .filter((box) => extentOf(box) >= SMALLEST);
  const [from, to] = [MIDDLE.from * half.width, MIDDLE.to * half.width];
  const isFold = (x: number): boolean => x > from && x < to;
  const text = ink.filter((box) => !(isFold(middleX(box)) && heightOf(box) > FOLD * widthOf(box)));
  let [end, best, widest] = [from, 0, 0];
  for (const [left, , right] of text.toSorted((a, b) => a[0] - b[0])) {
    if (Math.min(left, to) - end > widest)
      [best, widest] = [(end + Math.min(left, to)) / 2, Math.min(left, to) - end];
    end = Math.max(end, right);
  }
  const before = text.filter((box) => middleX(box) < best).length;
  const isParted = widest >= APART * half.width && Math.min(before, text.length - before) >= LEAST;
  return isParted ? best * 2 : null;
}
