import { hull, sharedY } from "../../raster/box.ts";
import type { Piece } from "./piece.ts";

/** Pieces beside one another, from the left. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly box: Piece;
}

/** Pieces by the lines that they stand on, from the top down: those of a line share some height with another of it. */
export function textLines(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => a[1] - b[1])) {
    const line = lines.at(-1);
    if (line !== undefined && piece[1] < bottom - 1) {
      line.push(piece);
      bottom = Math.max(bottom, piece[3]);
      continue;
    }
    lines.push([piece]);
    bottom = piece[3];
  }
  return lines.map((line) => ({ pieces: line.toSorted((a, b) => a[0] - b[0]), box: hull(line) }));
}

/** Pieces that share most of their height, as those of one line of print do. */
export const isLevel = (a: Piece, b: Piece): boolean =>
  sharedY(a, b) >= 0.6 * Math.min(a[3] - a[1], b[3] - b[1]);
