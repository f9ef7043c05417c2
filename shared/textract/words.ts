import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { boxOf, centreY } from "./box.ts";
import { calibrated } from "./confidence.ts";
import type { Box } from "./page-reader.ts";

export interface Word {
  /** The same word is the same block. */
  readonly block: TextractBlock;
  readonly text: string;
  /** 0 to 1, on our scale. */
  readonly confidence: number;
  /** Pixels. */
  readonly box: Box | null;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function wordOf(block: TextractBlock, { width, height }: PictureSize): Word {
  return {
    block,
    text: (block.Text ?? "").trim(),
    confidence: calibrated(block.Confidence),
    box: boxOf(block, width, height),
  };
}

/** The words that a block refers to; `complete` is false where one of them is missing or says nothing. */
export function wordsOf(
  graph: BlockGraph,
  block: TextractBlock,
  size: PictureSize,
): { readonly words: readonly Word[]; readonly complete: boolean } {
  const related = graph.related(block, "CHILD", ["WORD", "SELECTION_ELEMENT"]);
  const words = related.blocks.filter((one) => one.BlockType === "WORD").map((one) => wordOf(one, size));
  return { words, complete: related.complete && words.every(({ text }) => text !== "") };
}

const isSameLine = (one: Box, other: Box): boolean => {
  const middle = centreY(other);
  return middle > one[1] && middle < one[3];
};

type Placed = Word & { readonly box: Box };

/** Words by lines from the top, each from the left; as they come where a word has no place. */
function inLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const placed = words.filter((word): word is Placed => word.box !== null);
  if (placed.length < words.length) return [words];
  const lines: { first: Placed; words: Placed[] }[] = [];
  for (const word of placed.toSorted((a, b) => centreY(a.box) - centreY(b.box))) {
    const line = lines.findLast(({ first }) => isSameLine(first.box, word.box));
    if (line === undefined) lines.push({ first: word, words: [word] });
    else line.words.push(word);
  }
  return lines.map((line) => line.words.toSorted((a, b) => a.box[0] - b.box[0]));
}

/** A space, or the end of a line, within Chinese text is none of the print's. */
const WITHIN_CHINESE =
  /(?<=\p{Script=Han})[ \n](?=[\p{Script=Han}\p{P}])|(?<=\p{P})[ \n](?=\p{Script=Han})/gu;

/** Words as one text. Lines are joined by a line break, so that no number is made of two; those of Chinese text run on. */
export function joined(words: readonly Word[]): string {
  return inLines(words)
    .map((line) => line.map(({ text }) => text).join(" "))
    .join("\n")
    .replace(WITHIN_CHINESE, "");
}
