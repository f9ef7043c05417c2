import type { Block, Grid, SourceDocument } from "../../../shared/document/document.ts";
import { readHtml } from "../../../shared/readers/html/html.ts";

export const page = (html: string): SourceDocument => readHtml(html, "utf-8");

const isGrid = (block: Block): block is Grid => block.kind === "grid";

/** The tables of a page, each as its rows of cell texts. */
export const tablesOf = (html: string): string[][][] =>
  page(html)
    .blocks.filter(isGrid)
    .map(({ rows, cells }) =>
      Array.from({ length: rows }, (_, row) =>
        cells.filter((cell) => cell.row === row).map((cell) => cell.text),
      ),
    );

/** What the page shows in order: its lines of text, and `[table]` for each of its tables. */
export const shownBy = (html: string): string[] =>
  page(html).blocks.map((block) =>
    block.kind === "grid" ? "[table]" : block.parts.map((part) => part.text).join("|"),
  );

/** `row,column+rowSpan×columnSpan` of every cell of the page's first table, by its text. */
export function cornersOf(html: string): Record<string, string> {
  const grid = page(html).blocks.find(isGrid);
  return Object.fromEntries(
    (grid?.cells ?? []).map(({ text, row, column, rowSpan, columnSpan }) => [
      text,
      `${row},${column}+${rowSpan}×${columnSpan}`,
    ]),
  );
}
