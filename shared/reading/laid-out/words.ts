import type { Block, Line, Place } from "../../document/document.ts";
import { cellsOf } from "../cells-of.ts";
import { fold } from "../normalize.ts";
import { isFurniture } from "../pieces.ts";
import { isInk, type PrintedValue, parseValue } from "../value.ts";

/** From where to where a word stands on its line, in columns; `end` is the column after it. */
export type Extent = readonly [start: number, end: number];

/** A word of a line: what stands between two spaces. */
export interface Word {
  readonly text: string;
  /** Where each character takes one column, as pdftotext counts. */
  readonly byCharacters: Extent;
  /** Where a Chinese character takes two columns, as terminals and browsers of text have it. */
  readonly byCells: Extent;
  /** Its letters, by which labels are told; null for a word that no label of the form holds. */
  readonly letters: string | null;
  /** The value that it says; null where it says none. */
  readonly value: PrintedValue | null;
  /** How many columns stand empty before it. */
  readonly gap: number;
  /** The unit of a count, apart from its number. */
  readonly isUnit: boolean;
}

/** A line of the document as words; none for blank lines, strokes and page numbers. */
export interface WordLine {
  readonly words: readonly Word[];
  readonly at: Place | null;
}

/** The lines of a document by their index; what is no running text has a word that no table holds. */
export type LineAt = (index: number) => WordLine;

const COUNT_UNIT = /^[件项个条次宗份]$/u;
const WORD = /\S+/gu;
/** An ordinal may lead a label; other digits are none of its words. */
const ORDINAL = /^[^\p{L}\d]*\d{1,2}[^\p{L}\d]+/u;

function lettersOf(text: string): string | null {
  const rest = fold(text).replace(ORDINAL, "");
  return /\d/u.test(rest) ? null : rest.replace(/[^\p{L}]+/gu, "");
}

function wordsOf(text: string): Word[] {
  let [end, cells, characters] = [0, 0, 0];
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const gap = text.slice(end, match.index);
    const [cell, character] = [cells + cellsOf(gap), characters + [...gap].length];
    end = match.index + word.length;
    [cells, characters] = [cell + cellsOf(word), character + [...word].length];
    const value = parseValue(word);
    return {
      text: word,
      byCharacters: [character, characters],
      byCells: [cell, cells],
      letters: lettersOf(word),
      value: value !== null && isInk(value) ? value : null,
      gap: gap.length,
      isUnit: COUNT_UNIT.test(word),
    };
  });
}

const LONGEST_LINE = 1_000;
const NONE: Extent = [0, 0];
const OTHER: WordLine = {
  words: [{ text: "", byCharacters: NONE, byCells: NONE, letters: null, value: null, gap: 0, isUnit: false }],
  at: null,
};

/** The words of a line of running text. */
function wordLine({ parts }: Line): WordLine {
  const [part] = parts;
  if (part === undefined) return { words: [], at: null };
  if (part.text.length > LONGEST_LINE) return OTHER;
  return { words: isFurniture(part.text.trim()) ? [] : wordsOf(part.text), at: part.at };
}

export const isRunning = (block: Block | undefined): block is Line =>
  block?.kind === "line" && block.separator === "none";

/** The lines of a document in words, each looked into once. */
export function linesOf(blocks: readonly Block[]): LineAt {
  const known = new Map<number, WordLine>();
  return (index) => {
    const made = known.get(index);
    if (made !== undefined) return made;
    const block = blocks[index];
    const line = isRunning(block) ? wordLine(block) : OTHER;
    known.set(index, line);
    return line;
  };
}
