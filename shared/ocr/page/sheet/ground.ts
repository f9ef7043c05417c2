import type { Raster } from "../../raster/raster.ts";

/** Pixels of a block whose mean is taken, and between two lines of pixels that are looked at. */
const BLOCK = 8;
const STEP = 8;
/** A block that has no more than this share of the light of paper is of what the paper lies on. */
const DARKER = 0.92;
/** Such lines of pixels as begin with it, and such as end with it, where a sheet lies on it, at least. */
const SOME = 0.1;

/** Whether lines of pixels begin on a ground that is darker than paper, and end on it, some of them at least. */
function endsOnGround(data: Uint8Array, lines: number, length: number, next: number, along: number): boolean {
  let [all, before, behind] = [0, 0, 0];
  for (let line = 0; line < lines; line += STEP) {
    let [paper, first, last] = [0, 0, 0];
    for (let from = 0; from + BLOCK <= length; from += BLOCK) {
      let sum = 0;
      for (let at = from; at < from + BLOCK; at += 1) sum += data[line * next + at * along] ?? 0;
      paper = Math.max(paper, sum);
      if (from === 0) first = sum;
      last = sum;
    }
    all += 1;
    if (first <= DARKER * paper) before += 1;
    if (last <= DARKER * paper) behind += 1;
  }
  return Math.min(before, behind) >= SOME * all;
}

/**
 * Whether something darker than paper shows at two opposite edges of a picture, as what a photographed sheet lies on does;
 * scans and screens have paper there, and need not be searched for sides of a sheet.
 */
export const showsGround = ({ width, height, data }: Raster): boolean =>
  endsOnGround(data, height, width, width, 1) || endsOnGround(data, width, height, 1, width);
