import type { Line, SourceDocument } from "../../../shared/document/document.ts";
import { readText } from "../../../shared/readers/text/text.ts";

const linesOf = (document: SourceDocument): Line[] =>
  document.blocks.filter((block): block is Line => block.kind === "line");

/** What stands between the separators of each line of a text, blank lines too. */
export const partsOf = (text: string): string[][] =>
  linesOf(readText(text, "utf-8")).map((line) => line.parts.map((part) => part.text));

export const separatorsOf = (text: string): string[] => [
  ...new Set(linesOf(readText(text, "utf-8")).map((line) => line.separator)),
];

/** The lines of the file on which the parts of a text stand. */
export const placesOf = (text: string): number[][] =>
  linesOf(readText(text, "utf-8")).map((line) =>
    line.parts.map((part) => ("line" in part.at ? part.at.line : Number.NaN)),
  );
