import { extentOf, heightOf, widthOf } from "../raster/box.ts";
import { halved } from "../raster/halve.ts";
import type { Raster } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";
import { lettersOf } from "./text-lines.ts";

/** Pixels at 100 dots an inch: specks are smaller; and how many times longer a letter's longer side is, those of strokes are more. */
const LETTER = { smallest: 6, ratio: 2 };
/** Fewer letters do not say how large those of a page are. */
const FEW = 10;
/** The side of letters of 14 points, the largest that text of reports has, and of those of 10 points. */
const LARGEST = 20;
const COMMON = 14;

/** The longer side of letters and figures as most of a page are, in its pixels; 0 where it has too few. `half` has 100 dots an inch. */
export function letterSide(half: Raster): number {
  const sides = lettersOf(half)
    .filter(
      (box) =>
        extentOf(box) >= LETTER.smallest &&
        extentOf(box) <= LETTER.ratio * Math.min(widthOf(box), heightOf(box)),
    )
    .map(extentOf)
    .sort((a, b) => a - b);
  return sides.length < FEW ? 0 : (sides[sides.length >> 1] ?? 0);
}

/**
 * A page with letters as large as those of a sheet of A4: a picture that was cut to its table is taken for a sheet, too, and
 * its letters stand too far apart for lines.
 */
export function withCommonLetters(page: Raster): Raster {
  const side = letterSide(halved(page));
  if (side <= LARGEST) return page;
  const scale = COMMON / side;
  return resized(page, Math.round(page.width * scale), Math.round(page.height * scale));
}
