import type { Block, Line } from "../../document/document.ts";
import type { PieceRow } from "../pieces.ts";
import { laidOutRequests } from "./requests.ts";
import { type WordLine, wordLine } from "./words.ts";

/** Blocks of a document that are a table, from one up to `end`, as rows in the words of the form. */
export interface LaidOutBlocks {
  readonly end: number;
  readonly rows: readonly PieceRow[];
}

/** What the first row of table 3 begins with: enough of it, as narrow as its column may be. */
const BEGINS = /^[\s\u3000]*(?:一[、.,．][\s\u3000]*)?本年/u;
/** A line of values may stand over the first label. */
const MOST_ABOVE = 4;
const MOST_LINES = 600;

const isRunning = (block: Block | undefined): block is Line =>
  block?.kind === "line" && block.separator === "none";

function stretchAt(blocks: readonly Block[], from: number): WordLine[] {
  const lines: WordLine[] = [];
  for (let index = from; index < Math.min(blocks.length, from + MOST_LINES); index += 1) {
    const block = blocks[index];
    const line = isRunning(block) ? wordLine(block) : null;
    if (line === null) break;
    lines.push(line);
  }
  return lines;
}

/** The tables that are laid out in lines of text, by the block that they begin at. */
export function laidOutTables(blocks: readonly Block[]): ReadonlyMap<number, LaidOutBlocks> {
  const found = new Map<number, LaidOutBlocks>();
  blocks.forEach((block, index) => {
    if (!isRunning(block) || !BEGINS.test(block.parts[0]?.text ?? "")) return;
    let from = index;
    while (from > 0 && index - from < MOST_ABOVE && isRunning(blocks[from - 1])) from -= 1;
    const table = laidOutRequests(stretchAt(blocks, from), index - from);
    if (table !== null) found.set(from + table.start, { end: from + table.end, rows: table.rows });
  });
  return found;
}
