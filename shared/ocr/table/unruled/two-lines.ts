import { hull, middleY, sharedX, widthOf } from "../../raster/box.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import type { Piece } from "./piece.ts";
import { isLevel } from "./text-lines.ts";

/** How far (in sizes) two lines of one cell stand apart at most, and how far from the one on which cells beside it have theirs. */
const NEAR = 1.1;
const CENTRED = 0.25;
/** How far (in sizes) the tail of a comma may reach beyond the row's line. */
const BEYOND = 0.2;
/** How far (in sizes) to the left or right of one another they may stand, at either end of a narrow cell. */
const ASIDE = 2;
/** One of both lines may be as high as words, for its comma or its unit: it is no wider (in sizes) than this. */
const SHORT = 3.2;
/** So many figures show where a row's line is. */
const LEAST = 2;

/** The pieces above and below a row's line between which nothing of the row stands: what narrow cells put on two lines. */
function brokenAt(
  { figures, y }: FigureRow,
  pieces: readonly Piece[],
  lone: ReadonlySet<Piece>,
  size: number,
): (readonly [upper: Piece, lower: Piece])[] {
  const isFree = (piece: Piece): boolean => figures.every((figure) => sharedX(figure, piece) <= 0);
  const areOfOne = (upper: Piece, lower: Piece): boolean =>
    (lone.has(upper) || lone.has(lower)) &&
    lower[1] - upper[3] <= NEAR * size &&
    -sharedX(upper, lower) <= ASIDE * size &&
    Math.abs((middleY(upper) + middleY(lower)) / 2 - y) <= CENTRED * size;
  const near = pieces.filter((piece) => piece[3] >= y - size && piece[1] <= y + size && isFree(piece));
  const over = near.filter((piece) => piece[3] <= y + BEYOND * size && middleY(piece) < y);
  const under = near.filter((piece) => piece[1] >= y - BEYOND * size && middleY(piece) > y);
  const fromLeft = (a: Piece, b: Piece): number => a[0] - b[0];
  const lowers = under.filter((lower) => over.some((upper) => areOfOne(upper, lower))).sort(fromLeft);
  const uppers = over.filter((upper) => lowers.some((lower) => areOfOne(upper, lower))).sort(fromLeft);
  const pairs = uppers.map((upper, index) => [upper, lowers[index] ?? upper] as const);
  return uppers.length === lowers.length && pairs.every(([upper, lower]) => areOfOne(upper, lower))
    ? pairs
    : [];
}

/** Figures of which those that narrow cells break over two lines are one piece: they stand about the line that others of their row are on. */
export function withTwoLines(
  words: readonly Piece[],
  figures: readonly Piece[],
  size: number,
): { readonly words: readonly Piece[]; readonly figures: readonly Piece[] } {
  const isOfText = (word: Piece): boolean =>
    words.some((other) => other !== word && isLevel(word, other) && -sharedX(word, other) <= NEAR * size);
  const short = words.filter((word) => widthOf(word) <= SHORT * size);
  const pieces = [...figures, ...short.filter((word) => !isOfText(word))];
  const lone = new Set(figures);
  const rows = figureRows(figures, size).filter((row) => row.figures.length >= LEAST);
  const whole = new Map<Piece, Piece>();
  for (const row of rows)
    for (const [upper, lower] of brokenAt(row, pieces, lone, size)) {
      if (whole.has(upper) || whole.has(lower)) continue;
      const both = hull([upper, lower]);
      whole.set(upper, both).set(lower, both);
    }
  if (whole.size === 0) return { words, figures };
  return {
    words: words.filter((word) => !whole.has(word)),
    figures: [...new Set([...figures.map((figure) => whole.get(figure) ?? figure), ...whole.values()])],
  };
}
