import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { around, boxOf } from "./box.ts";
import { isSoundStructure } from "./confidence.ts";
import type { Box } from "./page-reader.ts";
import { type PictureSize, type Word, wordsOf } from "./words.ts";

/** Whole rows and columns of a grid, from 0. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell of a table before its text is put together. */
export interface Piece extends Span {
  readonly words: readonly Word[];
  /** `SELECTED` or `NOT_SELECTED` where Textract takes something in the cell for a box to tick. */
  readonly selection: string | null;
  /** Pixels. */
  readonly box: Box | null;
  /** What the cell holds, or where it is, is not beyond doubt. */
  readonly doubtful: boolean;
}

const MOST_INDEX = 1_000;

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= MOST_INDEX;

/** Where a CELL or MERGED_CELL says it stands; null where it does not. Indexes begin at 1 there. */
export function spanOf(block: TextractBlock): Span | null {
  const { RowIndex, ColumnIndex, RowSpan = 1, ColumnSpan = 1 } = block;
  if (!isCount(RowIndex) || !isCount(ColumnIndex) || !isCount(RowSpan) || !isCount(ColumnSpan)) return null;
  return { row: RowIndex - 1, column: ColumnIndex - 1, rowSpan: RowSpan, columnSpan: ColumnSpan };
}

/** A CELL with its words; null where it does not say where it stands. */
export function pieceOf(graph: BlockGraph, block: TextractBlock, size: PictureSize): Piece | null {
  const span = spanOf(block);
  if (span === null) return null;
  const { words, complete } = wordsOf(graph, block, size);
  const [selection] = graph.related(block, "CHILD", ["SELECTION_ELEMENT"]).blocks;
  const box = boxOf(block, size.width, size.height);
  return {
    ...span,
    words,
    selection: selection === undefined ? null : (selection.SelectionStatus ?? "NOT_SELECTED"),
    box,
    doubtful: !complete || box === null || !isSoundStructure(block.Confidence),
  };
}

/** Several cells as the one that they are parts of. */
export function united(pieces: readonly Piece[], span: Span, doubtful: boolean): Piece {
  return {
    ...span,
    words: pieces.flatMap(({ words }) => words),
    selection: pieces.find(({ selection }) => selection !== null)?.selection ?? null,
    box: around(pieces.flatMap(({ box }) => (box === null ? [] : [box]))),
    doubtful: doubtful || pieces.some((piece) => piece.doubtful),
  };
}
