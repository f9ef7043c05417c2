import type { Block, Place, SourceDocument } from "../document/document.ts";
import { fold } from "./normalize.ts";

/** A line of running text, folded (no spaces, compatibility forms), with its place and the block it came from. */
export interface ProseLine {
  readonly text: string;
  readonly at: Place;
  readonly block: number;
  /** True for running text; false for a row of a table that is written as text. */
  readonly running: boolean;
}

/** Enough of a paragraph for everything that is looked for in it. */
const LONGEST_PARAGRAPH = 5_000;
const BOOKMARK = /\[bookmark:[^\]]*\]/giu;
/** Note marks; folded to digits they would join the number that they stand at. */
const NOTE_MARK = /[\u00B2\u00B3\u00B9\u2070-\u2079\u2460-\u2473\u2776-\u277F]/gu;

function lineOf(block: Block, index: number): ProseLine | null {
  if (block.kind === "grid") return null;
  const [first] = block.parts;
  if (first === undefined) return null;
  const text = fold(
    block.parts
      .map((part) => part.text)
      .join("")
      .slice(0, LONGEST_PARAGRAPH)
      .replace(NOTE_MARK, ""),
  ).replace(BOOKMARK, "");
  return text === "" ? null : { text, at: first.at, block: index, running: block.separator === "none" };
}

/** The document's lines of text; grids are left out, empty lines too. */
export function proseLines(document: SourceDocument): readonly ProseLine[] {
  return document.blocks.map(lineOf).filter((line) => line !== null);
}
