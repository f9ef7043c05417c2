import { heightOf, hull, middleX, sharedX, widthOf } from "../../raster/box.ts";
import type { Piece } from "./piece.ts";

/** A unit of one character (in sizes): how wide at most, how high at least. */
const UNIT = { widest: 1.3, lowest: 0.75 };
/** How near (in sizes) it stands to the figure above it, and to its middle. */
const NEAR = 0.5;
const CENTRED = 0.5;
/** So many figures at least have theirs below them, or none: no page has one alone. */
const LEAST = 3;

const isUnder = (unit: Piece, figure: Piece, size: number): boolean => {
  const gap = unit[1] - figure[3];
  const isBelow = gap >= -1 && gap <= NEAR * size && sharedX(unit, figure) > 0;
  return isBelow && Math.abs(middleX(unit) - middleX(figure)) <= CENTRED * size;
};

/** Figures, each with the unit that narrow cells put below it, as 件: what stands in a cell is one piece, about the line of its row. */
export function withUnitsBelow(
  words: readonly Piece[],
  figures: readonly Piece[],
  size: number,
): { readonly words: readonly Piece[]; readonly figures: readonly Piece[] } {
  const units = new Map<Piece, Piece>();
  for (const word of words) {
    if (widthOf(word) > UNIT.widest * size || heightOf(word) < UNIT.lowest * size) continue;
    const [above, ...others] = figures.filter((figure) => isUnder(word, figure, size));
    if (above !== undefined && others.length === 0) units.set(above, word);
  }
  if (units.size < LEAST) return { words, figures };
  const taken = new Set(units.values());
  return {
    words: words.filter((word) => !taken.has(word)),
    figures: figures.map((figure) => hull([figure, units.get(figure) ?? figure])),
  };
}
