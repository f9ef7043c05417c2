import type { Block, SourceDocument } from "../../../shared/document/document.ts";

function showBlock(block: Block): string | string[] {
  if (block.kind === "line") return block.parts.map((part) => part.text).join("|");
  return block.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan > 1 || columnSpan > 1 ? `+${rowSpan}×${columnSpan}` : "";
    return `${row},${column}${span} ${text}`;
  });
}

/** A document's blocks: running text as strings, grids as lists of `row,column+spans text`. */
export const show = (document: SourceDocument): (string | string[])[] => document.blocks.map(showBlock);
