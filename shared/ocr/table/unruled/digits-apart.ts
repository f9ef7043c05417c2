import { heightOf, sharedX, sharedY, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { Piece } from "./piece.ts";

/** Against the height of the piece: how high digits are, and how high a point or a comma at their foot is at most. */
const DIGIT = 0.85;
const MARK = 0.45;
/** Against its own height: a digit is no wider; one alone is narrower, for characters in one stroke may be as wide. */
const WIDTH = 0.85;
const ALONE = 0.75;

const isIn = (part: Box, piece: Piece): boolean =>
  sharedX(part, piece) === widthOf(part) && sharedY(part, piece) === heightOf(part);

/**
 * Narrow strokes of ink side by side, each as high as all of them, with points and commas at their foot: figures, however high the
 * words around are. Characters are in strokes of many heights.
 */
export function areDigitsApart(piece: Piece, ink: readonly Box[]): boolean {
  const height = heightOf(piece);
  const parts = ink.filter((part) => isIn(part, piece)).sort((a, b) => a[0] - b[0]);
  const digits = parts.filter((part) => heightOf(part) >= DIGIT * height);
  const isMark = (part: Box): boolean =>
    heightOf(part) <= MARK * height && part[1] >= piece[3] - MARK * height;
  const widest = digits.length === 1 ? ALONE : WIDTH;
  return (
    digits.length > 0 &&
    parts.every((part) => digits.includes(part) || isMark(part)) &&
    digits.every((part) => widthOf(part) <= widest * heightOf(part)) &&
    digits.every((part, index) => index === 0 || part[0] >= (digits[index - 1]?.[2] ?? 0))
  );
}
