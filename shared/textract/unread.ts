import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { boxOf, holds, overlap } from "./box.ts";
import type { Box } from "./page-reader.ts";
import type { FoundTable } from "./table.ts";
import type { PictureSize, Word } from "./words.ts";

/** A picture that covers less of a page is a seal, a photograph or an emblem. */
const LARGE = 0.15;

const SAME_PLACE = 0.5;

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

/** The parts of a page (pixels) that hold something which became neither a table nor lines of text. */
export function unreadParts(
  graph: BlockGraph,
  tables: readonly FoundTable[],
  words: readonly Word[],
  size: PictureSize,
): readonly Box[] {
  const page: Box = [0, 0, size.width, size.height];
  const boxes = (type: string): Box[] =>
    graph.ofType(type).map((block: TextractBlock) => boxOf(block, size.width, size.height) ?? page);
  const lost = tables.filter(({ lattice }) => lattice === null).map(({ box }) => box ?? page);
  const missed = boxes("LAYOUT_TABLE").filter((box) =>
    tables.every((table) => table.box === null || overlap(table.box, box) < SAME_PLACE),
  );
  const pictures = boxes("LAYOUT_FIGURE").filter(
    (box) =>
      area(box) >= LARGE * area(page) && words.every((word) => word.box === null || !holds(box, word.box)),
  );
  return [...lost, ...missed, ...pictures];
}
