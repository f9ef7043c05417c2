import { extentOf } from "../raster/box.ts";
import { componentsOf } from "../raster/components.ts";
import { darkerThan, maskOf } from "../raster/mask.ts";
import type { Box, Raster } from "../raster/raster.ts";

const INK = 160;
/** Pixels at 100 dots an inch: what is longer is a rule, a scratch or a picture; what is smaller is a speck. */
const LONGEST = 120;
const SMALLEST = 3;
/** Pixels that letters of a line stand apart at most, in halves; lines stand farther apart. */
const GAP = 2;

const isLetter = ({ box }: { readonly box: Box }): boolean =>
  extentOf(box) >= SMALLEST && extentOf(box) <= LONGEST;

/** Boxes around what may be letters and figures, or strokes of them. `half` has 100 dots an inch. */
export const lettersOf = (half: Raster): readonly Box[] =>
  componentsOf(darkerThan(half, INK))
    .filter(isLetter)
    .map(({ box }) => box);

/** Boxes around letters that stand close together, whichever way their line runs. `half` has 100 dots an inch. */
export function textLines(half: Raster): readonly Box[] {
  const letters = componentsOf(darkerThan(half, INK)).filter(isLetter);
  const lines = maskOf(letters, half.width, half.height, GAP);
  return componentsOf(lines).map(({ box: [left, top, right, bottom] }) => [
    Math.max(0, left + GAP),
    Math.max(0, top + GAP),
    right - GAP,
    bottom - GAP,
  ]);
}
