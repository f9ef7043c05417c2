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

/** A page, the same at half its size, and the side of its letters there (`letterSide`). */
export interface LetteredPage {
  readonly page: Raster;
  readonly half: Raster;
  readonly letter: number;
}

function lettered(page: Raster): LetteredPage {
  const half = halved(page);
  return { page, half, letter: letterSide(half) };
}

/**
 * A page with letters as large as those of a sheet of A4: a picture that was cut to its table is taken for a sheet, too, and
 * its letters stand too far apart for lines.
 */
export function withCommonLetters(picture: Raster): LetteredPage {
  const found = lettered(picture);
  if (found.letter <= LARGEST) return found;
  const scale = COMMON / found.letter;
  return lettered(resized(picture, Math.round(picture.width * scale), Math.round(picture.height * scale)));
}
