import type { Block, SourceDocument } from "../document/document.ts";

/** Many times what the longest report needs, and little enough to be read in a moment. */
const MOST_BLOCKS = 10_000;
const MOST_CELLS = 60_000;
const MOST_CHARACTERS = 400_000;

const textsOf = (block: Block): readonly { readonly text: string }[] =>
  block.kind === "grid" ? block.cells : block.parts;

/** What is too much about a document to be a report, as a clause for the log; null for documents of sane size. */
export function excess(document: SourceDocument): string | null {
  if (document.blocks.length > MOST_BLOCKS) return `${document.blocks.length} lines and tables`;
  let cells = 0;
  let characters = 0;
  for (const block of document.blocks) {
    const texts = textsOf(block);
    cells += texts.length;
    for (const { text } of texts) characters += text.length;
  }
  if (cells > MOST_CELLS) return `${cells} cells`;
  return characters > MOST_CHARACTERS ? `${characters} characters of text` : null;
}
