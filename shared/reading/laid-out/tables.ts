import type { Block } from "../../document/document.ts";
import type { PieceRow } from "../pieces.ts";
import { laidOutRequests } from "./requests.ts";
import { isRunning, linesOf } from "./words.ts";

/** Blocks of a document that are a table, from one up to `end`, as rows in the words of the form. */
export interface LaidOutBlocks {
  readonly end: number;
  readonly rows: readonly PieceRow[];
}

/** What the first row of table 3 begins with: enough of it, as narrow as its column may be. */
const BEGINS = /^[\s\u3000]*(?:一[、.,．][\s\u3000]*)?本年/u;
/** No document has as many lines that begin so; the tables of one are among the first. */
const MOST_TRIED = 500;

/** The tables that are laid out in lines of text, by the block that they begin at. */
export function laidOutTables(blocks: readonly Block[]): ReadonlyMap<number, LaidOutBlocks> {
  const lines = linesOf(blocks);
  const found = new Map<number, LaidOutBlocks>();
  const starts = blocks.flatMap((block, index) =>
    isRunning(block) && BEGINS.test(block.parts[0]?.text ?? "") ? [index] : [],
  );
  for (const start of starts.slice(0, MOST_TRIED)) {
    const table = laidOutRequests(lines, start);
    if (table !== null) found.set(table.start, { end: table.end, rows: table.rows });
  }
  return found;
}
