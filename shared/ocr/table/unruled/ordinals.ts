import { hull, widthOf } from "../../raster/box.ts";
import type { Piece } from "./piece.ts";
import { isLevel } from "./text-lines.ts";

/** How near (in sizes) an ordinal stands to its word at most, and how wide that is at least. */
const NEAR = 1.6;
const WORD = 1.7;

/** Words, each with the figure right before it on its line, which is its ordinal: figures of cells stand further from what is beside them. */
export function withOrdinals(
  words: readonly Piece[],
  figures: readonly Piece[],
  size: number,
): { readonly words: readonly Piece[]; readonly figures: readonly Piece[] } {
  const ordinals = new Set<Piece>();
  const whole = words.map((word) => {
    if (widthOf(word) < WORD * size) return word;
    const own = figures.filter((figure) => {
      const gap = word[0] - figure[2];
      return gap >= -1 && gap <= NEAR * size && isLevel(figure, word);
    });
    for (const figure of own) ordinals.add(figure);
    return hull([...own, word]);
  });
  return { words: whole, figures: figures.filter((figure) => !ordinals.has(figure)) };
}
