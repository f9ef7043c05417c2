import type { Block, Place, SourceDocument } from "../document/document.ts";
import { fold } from "./normalize.ts";

/** A line of running text, folded (no spaces, compatibility forms), with its place and the block it came from. */
export interface ProseLine {
  readonly text: string;
  readonly at: Place;
  readonly block: number;
}

/** Enough of a paragraph for everything that is looked for in it. */
const LONGEST_PARAGRAPH = 5_000;
const BOOKMARK = /\[bookmark:[^\]]*\]/giu;

function lineOf(block: Block, index: number): ProseLine | null {
  if (block.kind === "grid") return null;
  const [first] = block.parts;
  if (first === undefined) return null;
  const text = fold(
    block.parts
      .map((part) => part.text)
      .join("")
      .slice(0, LONGEST_PARAGRAPH),
  ).replace(BOOKMARK, "");
  return text === "" ? null : { text, at: first.at, block: index };
}

/** The document's lines of text; grids are left out, empty lines too. */
export function proseLines(document: SourceDocument): readonly ProseLine[] {
  return document.blocks.map(lineOf).filter((line) => line !== null);
}
