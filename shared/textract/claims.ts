import type { TextractBlock } from "./block.ts";
import { pieceAround } from "./cell-text.ts";
import type { Piece } from "./piece.ts";
import type { FoundTable } from "./table.ts";
import type { Word } from "./words.ts";

/** Which words of a page belong to which cells. */
export interface Claims {
  /** Words that stand in cells, and are no part of the text around tables. */
  readonly inCells: ReadonlySet<TextractBlock>;
  /** Cells that share a word with another cell. */
  readonly contested: ReadonlySet<Piece>;
  /** Words that lie in a cell, and that no cell claims. */
  readonly stray: ReadonlyMap<Piece, readonly Word[]>;
}

/** Whose each word is. A word that two cells claim leaves both in doubt, and so does one that none claims. */
export function claimsOf(tables: readonly FoundTable[], words: readonly Word[]): Claims {
  const pieces = tables.flatMap(({ lattice }) => lattice?.pieces ?? []);
  const claimants = Map.groupBy(
    pieces.flatMap((piece) =>
      [...new Set(piece.words.map(({ block }) => block))].map((block) => ({ block, piece })),
    ),
    ({ block }) => block,
  );
  const shared = [...claimants.values()].filter(({ length }) => length > 1);
  const stray = new Map<Piece, Word[]>();
  const inCells = new Set(claimants.keys());
  for (const word of words) {
    if (claimants.has(word.block)) continue;
    const piece = pieceAround(pieces, word);
    if (piece === null) continue;
    inCells.add(word.block);
    stray.set(piece, [...(stray.get(piece) ?? []), word]);
  }
  return { inCells, contested: new Set(shared.flatMap((of) => of.map(({ piece }) => piece))), stray };
}
