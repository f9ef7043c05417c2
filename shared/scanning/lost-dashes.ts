import type { Block, GridCell } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";

/** What a blank is worth that may have been a dash. */
const DOUBTFUL = 0.3;

const doubted = (cell: GridCell): GridCell =>
  cell.text === "" ? { ...cell, confidence: Math.min(DOUBTFUL, cell.confidence ?? 1) } : cell;

/**
 * The blocks of each page; null stays null. Where the dashes of one page are so thin that its picture may have lost
 * some, those of other pages without greys may be lost, too: their blank cells are in doubt.
 */
export function withoutLostDashes(
  pages: readonly (Pick<PageReading, "blocks" | "losable"> | null)[],
): (readonly Block[] | null)[] {
  const loses = pages.some((page) => page?.losable === "dashes");
  return pages.map((page) => {
    if (page === null || !loses || page.losable === undefined) return page?.blocks ?? null;
    return page.blocks.map((block) =>
      block.kind === "grid" ? { ...block, cells: block.cells.map(doubted) } : block,
    );
  });
}
