import { type Grid, type Line, type Place, type SourceDocument, UNSURE } from "../document/document.ts";
import { fold } from "./normalize.ts";

/** A line of running text, folded (no spaces, compatibility forms), with its place and the block it came from. */
export interface ProseLine {
  readonly text: string;
  readonly at: Place;
  readonly block: number;
  /** True for running text; false for a row of a table that is written as text. */
  readonly running: boolean;
  /** Where it was recognised from a picture: its text with ※ for each character that is not sure. */
  readonly sure?: string;
}

/** Enough of a paragraph for everything that is looked for in it. */
const LONGEST_PARAGRAPH = 5_000;
const BOOKMARK = /\[bookmark:[^\]]*\]/giu;
/** Note marks; folded to digits they would join the number that they stand at. */
const NOTE_MARK = /[\u00B2\u00B3\u00B9\u2070-\u2079\u2460-\u2473\u2776-\u277F]/gu;

/** A text below this may have another letter than is printed, or another digit, wherever that is not said. */
const SURE = 0.9;

const folded = (text: string): string =>
  fold(text.slice(0, LONGEST_PARAGRAPH).replace(NOTE_MARK, "")).replace(BOOKMARK, "");

const lettersOf = (text: string): string[] => [...text.slice(0, LONGEST_PARAGRAPH).replace(/\s+/gu, "")];

/** A folded text with ※ for each character in place of which `sure` has another; all of them where it does not tell. */
function surelyFolded(text: string, sure: string): string {
  const [letters, known] = [lettersOf(text), lettersOf(sure)];
  const marked = letters.map((letter, place) => {
    const own = folded(letter);
    return known[place] === letter ? own : UNSURE.repeat(own.length);
  });
  const isAlike = letters.length === known.length;
  return isAlike ? marked.join("") : UNSURE.repeat(folded(text).length);
}

/** Specks and rules beside a line of a picture come out as marks before its first letter. */
const SPECKS = /^[^\p{L}\p{N}(《“"【[<〔「]+/u;

function lineOf(block: Line, index: number): ProseLine[] {
  const [first] = block.parts;
  const whole = block.parts.map((part) => part.text).join("");
  const printed = folded(whole);
  const text = first?.confidence === undefined ? printed : printed.replace(SPECKS, "");
  if (first === undefined || text === "") return [];
  const line = { text, at: first.at, block: index, running: block.separator === "none" };
  if (first.confidence === undefined) return [line];
  const sure = first.sure ?? (first.confidence < SURE ? "" : whole);
  return [{ ...line, sure: surelyFolded(whole, sure).slice(printed.length - text.length) }];
}

/** Lines as far as they are sure: ※ stands for all else. */
export const surelySaid = (lines: readonly ProseLine[]): readonly ProseLine[] =>
  lines.map((line) => (line.sure === undefined ? line : { ...line, text: line.sure }));

/** A spreadsheet holds its prose in cells merged over all columns; such a row is a line, a little after the one above. */
function linesOf(grid: Grid, index: number): ProseLine[] {
  return grid.cells.flatMap(({ text, row, columnSpan, at, confidence }): ProseLine[] => {
    const printed = columnSpan > 1 && columnSpan === grid.columns ? folded(text) : "";
    if (printed === "") return [];
    const line = { text: printed, at, block: index + row / grid.rows, running: true };
    if (confidence === undefined) return [line];
    return [{ ...line, sure: confidence < SURE ? UNSURE.repeat(printed.length) : printed }];
  });
}

/** The document's lines of text; of grids only rows of one cell are lines. Empty lines are left out. */
export function proseLines(document: SourceDocument): readonly ProseLine[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === "grid" ? linesOf(block, index) : lineOf(block, index),
  );
}
