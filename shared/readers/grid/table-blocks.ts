import { type Content, isBlock } from "../pictures/picture-mark.ts";
import { buildGrid, type WrittenCell } from "./build-grid.ts";

/** A cell of a table with what it holds, in order. */
export interface FilledCell extends Omit<WrittenCell, "text"> {
  readonly blocks: readonly Content[];
}

/** A cell with this much text is prose in a layout table, never a cell of the form. */
const PROSE_LENGTH = 400;

const isGrid = (block: Content): boolean => block.kind === "grid";

const textOf = (block: Content): string =>
  block.kind === "line" ? block.parts.map((part) => part.text).join("\t") : "";

/** A row that only arranges text: it has a single cell, or a cell of prose. */
function isText(cells: readonly FilledCell[]): boolean {
  if (cells.length <= 1) return true;
  return cells.some(
    ({ blocks }) => blocks.reduce((sum, block) => sum + textOf(block).length, 0) > PROSE_LENGTH,
  );
}

/**
 * What a table gives to the document: a grid; or, where it only arranges text (tables stand in its cells, a row is
 * prose or a single cell), the content of its cells, with the rows between as grids of their own.
 */
export function tableBlocks(rows: readonly (readonly FilledCell[])[], nextTable: () => number): Content[] {
  const blocks: Content[] = [];
  let written: WrittenCell[][] = [];
  const closeGrid = (): void => {
    if (written.length > 0) blocks.push(buildGrid(written, nextTable()));
    written = [];
  };
  const arranges = rows.some((cells) => cells.some((cell) => cell.blocks.some(isGrid)));
  let spannedTo = 0;
  rows.forEach((cells, index) => {
    if (arranges || (spannedTo <= index && isText(cells))) {
      closeGrid();
      for (const cell of cells) blocks.push(...cell.blocks);
    } else {
      written.push(
        cells.map(({ blocks: content, ...cell }) => ({
          ...cell,
          text: content.filter(isBlock).map(textOf).join("\n"),
        })),
      );
      // Pictures in the cells of a grid stand before it.
      for (const cell of cells) blocks.push(...cell.blocks.filter((content) => !isBlock(content)));
    }
    for (const { rowSpan } of cells) spannedTo = Math.max(spannedTo, index + rowSpan);
  });
  closeGrid();
  return blocks;
}
