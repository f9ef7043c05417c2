import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { boxOf } from "./box.ts";
import { type Lattice, latticeOf, type Merger } from "./lattice.ts";
import type { Box } from "./page-reader.ts";
import { type Piece, pieceOf, spanOf } from "./piece.ts";
import { wellPlaced } from "./placing.ts";
import type { PictureSize } from "./words.ts";

export interface FoundTable {
  readonly block: TextractBlock;
  /** Pixels. */
  readonly box: Box | null;
  /** Null where the table's cells make no lattice. */
  readonly lattice: Lattice | null;
}

/** A TABLE with its cells; doubtful are those whose place is not proved. */
export function tableOf(graph: BlockGraph, block: TextractBlock, size: PictureSize): FoundTable {
  const box = boxOf(block, size.width, size.height);
  const children = graph.related(block, "CHILD", ["CELL"]);
  const pieces = new Map<TextractBlock, Piece>();
  for (const cell of children.blocks) {
    const piece = pieceOf(graph, cell, size);
    if (piece !== null) pieces.set(cell, piece);
  }
  const merged = graph.related(block, "MERGED_CELL", ["MERGED_CELL"]);
  const mergers = merged.blocks.map((merger): Merger => {
    const parts = graph.related(merger, "CHILD", ["CELL"]);
    const known = parts.blocks.flatMap((part) => pieces.get(part) ?? []);
    const complete = parts.complete && known.length === parts.blocks.length;
    return { span: spanOf(merger), parts: known, complete };
  });
  const lattice = latticeOf([...pieces.values()], mergers);
  if (lattice === null) return { block, box, lattice };
  const proved = wellPlaced(lattice);
  // A cell or a merged cell that is referred to and not there may be any of them.
  const whole = children.complete && merged.complete && pieces.size === children.blocks.length;
  const judged = lattice.pieces.map((piece) =>
    whole && proved.has(piece) ? piece : { ...piece, doubtful: true },
  );
  return { block, box, lattice: { ...lattice, pieces: judged } };
}
