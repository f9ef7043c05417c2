import { heightOf } from "../../raster/box.ts";
import type { InkedCell } from "../inked-cell.ts";
import { type SignMark, TALL } from "./sign-mark.ts";

/** How much of a tall slash (share of its height) a look sees at least that tells it from a 1: grain takes pieces of it. */
const SEEN = 0.7;

/** True where a figure was read in a piece, lower than a digit, of a slash that is longer than any stroke of one. */
export const isPieceOf = ({ box, digit }: SignMark, { lines }: Pick<InkedCell, "lines">): boolean =>
  heightOf(box) >= TALL * digit &&
  lines.every(({ part }) => heightOf(part.box) < Math.min(digit, SEEN * heightOf(box)));
