import type { Block, Grid, LinePart, Place, SourceDocument } from "../../document/document.ts";
import { readHtml } from "../html/html.ts";
import { readText } from "../text/text.ts";
import { type Fragment, fragmentsOf } from "./fragments.ts";
import { plainLine } from "./plain-line.ts";

const lower = (at: Place, by: number): Place => ("line" in at ? { line: at.line + by } : at);

function lineBlocks({ text, line }: Fragment, encoding: string): readonly Block[] {
  const plain = text
    .split(/\r\n|\r|\n/u)
    .map(plainLine)
    .join("\n");
  return readText(plain, encoding).blocks.map((block) => {
    if (block.kind === "grid") return block;
    const parts = block.parts.map((part): LinePart => ({ ...part, at: lower(part.at, line - 1) }));
    return { ...block, parts };
  });
}

/** Tables are numbered over the whole file. */
function numbered(grid: Grid, table: number): Grid {
  const cells = grid.cells.map((cell) => ({ ...cell, at: { table, row: cell.row, column: cell.column } }));
  return { ...grid, cells };
}

/**
 * Reads Markdown: lines as in any text, their marks taken away, and HTML tables as grids where they stand. Throws a
 * Refusal as the readers of text and of web pages do.
 */
export function readMarkdown(text: string, encoding: string): SourceDocument {
  let tables = 0;
  const blocks = fragmentsOf(text).flatMap((fragment): readonly Block[] => {
    if (fragment.kind === "lines") return lineBlocks(fragment, encoding);
    return readHtml(fragment.text, encoding).blocks.map((block) =>
      block.kind === "grid"
        ? numbered(block, tables++)
        : { ...block, parts: block.parts.map((part) => ({ ...part, at: { line: fragment.line } })) },
    );
  });
  return { format: "markdown", encoding, blocks, metadata: {} };
}
