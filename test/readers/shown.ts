import type { Block, Grid, SourceDocument } from "../../shared/document/document.ts";

const isGrid = (block: Block): block is Grid => block.kind === "grid";

/** The tables of a document, each as its rows of cell texts. */
export const tablesIn = ({ blocks }: SourceDocument): string[][][] =>
  blocks
    .filter(isGrid)
    .map(({ rows, cells }) =>
      Array.from({ length: rows }, (_, row) =>
        cells.filter((cell) => cell.row === row).map((cell) => cell.text),
      ),
    );

/** What a document shows in order: its lines of text, and `[table]` for each of its tables. */
export const shownIn = ({ blocks }: SourceDocument): string[] =>
  blocks.map((block) => (isGrid(block) ? "[table]" : block.parts.map((part) => part.text).join("|")));

/** `row,column+rowSpan×columnSpan` of every cell of the document's nth table, by its text. */
export const cornersIn = ({ blocks }: SourceDocument, table = 0): Record<string, string> =>
  Object.fromEntries(
    (blocks.filter(isGrid)[table]?.cells ?? []).map(({ text, row, column, rowSpan, columnSpan }) => [
      text,
      `${row},${column}+${rowSpan}×${columnSpan}`,
    ]),
  );
