import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { around, boxOf } from "./box.ts";
import { allRight, calibrated } from "./confidence.ts";
import type { Box } from "./page-reader.ts";
import { joined, type PictureSize, type Word, wordOf, wordsOf } from "./words.ts";

/** A line of text outside of tables. */
export interface FoundLine {
  /** The LINE; null for a word that no line claims. */
  readonly block: TextractBlock | null;
  readonly text: string;
  readonly confidence: number;
  /** Pixels. */
  readonly box: Box | null;
}

/** — 3 —, 第 3 页, 3 / 12. */
const PAGE_NUMBER = /^(?:[-—–·.\s]*\d{1,3}[-—–·.\s]*|第?\s*\d{1,3}\s*页?\s*[/共,，]\s*\d{1,3}\s*页?)$/u;

const PAGE_FURNITURE = ["LAYOUT_PAGE_NUMBER", "LAYOUT_HEADER", "LAYOUT_FOOTER"];

function lineOf(block: TextractBlock, words: readonly Word[], box: Box | null): FoundLine {
  const boxes = words.flatMap((word) => (word.box === null ? [] : [word.box]));
  return { block, text: joined(words), confidence: allRight(words), box: around(boxes) ?? box };
}

/** The numbers of pages, by their layout and by what they say; they are no content. */
function pageNumbers(graph: BlockGraph): Set<TextractBlock> {
  const furniture = graph.layouts().filter(({ BlockType = "" }) => PAGE_FURNITURE.includes(BlockType));
  const lines = furniture.flatMap((layout) => graph.related(layout, "CHILD", ["LINE"]).blocks);
  return new Set(lines.filter(({ Text = "" }) => PAGE_NUMBER.test(Text.trim())));
}

/** Every line of a page without the words that stand in cells; no word is lost, and none is there twice. */
export function linesOf(
  graph: BlockGraph,
  inCells: ReadonlySet<TextractBlock>,
  size: PictureSize,
): readonly FoundLine[] {
  const told = new Set<TextractBlock>();
  const numbers = pageNumbers(graph);
  const lines: FoundLine[] = [];
  for (const block of graph.ofType("LINE")) {
    const { words } = wordsOf(graph, block, size);
    const own = words.filter((word) => !inCells.has(word.block) && !told.has(word.block));
    for (const word of words) told.add(word.block);
    const box = boxOf(block, size.width, size.height);
    if (numbers.has(block)) continue;
    if (own.length > 0) lines.push(lineOf(block, own, box));
    else if (words.length === 0 && block.Text !== undefined)
      lines.push({ block, text: block.Text.trim(), confidence: calibrated(block.Confidence), box });
  }
  for (const block of graph.ofType("WORD")) {
    const word = wordOf(block, size);
    if (inCells.has(block) || told.has(block) || word.text === "") continue;
    lines.push({ block: null, text: word.text, confidence: word.confidence, box: word.box });
  }
  return lines.filter(({ text }) => text !== "");
}
