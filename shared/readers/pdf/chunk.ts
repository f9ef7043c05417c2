import { type Box, unionOf } from "./geometry.ts";
import type { Glyph } from "./glyph.ts";
import { gapBetween, type TextLine, textOfLine } from "./text-line.ts";

/** A piece of a line that stands apart from the others, as the content of a cell does. */
export interface Chunk {
  readonly line: TextLine;
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
}

/** The gap (in sizes) from which on two neighbours on a line may be of two cells. */
const CELL_GAP = 0.75;
/** Digits are set closer: a gap like this between two of them parts two numbers. */
const NUMBER_GAP = 0.5;

const DIGIT = /^[\d０-９]$/u;

function chunkOf(line: TextLine, glyphs: readonly Glyph[]): Chunk {
  const box = unionOf(glyphs.map((glyph) => glyph.box)) ?? line.box;
  return { line, text: textOfLine({ ...line, glyphs }), box, baseline: line.baseline, size: line.size };
}

/** A line's chunks, from left to right. */
export function chunksOf(line: TextLine): Chunk[] {
  const groups: Glyph[][] = [];
  line.glyphs.forEach((glyph, index) => {
    const before = line.glyphs[index - 1];
    const group = groups.at(-1);
    const bothDigits = before !== undefined && DIGIT.test(before.text) && DIGIT.test(glyph.text);
    const limit = (bothDigits ? NUMBER_GAP : CELL_GAP) * line.size;
    if (group === undefined || before === undefined || gapBetween(before, glyph) > limit) groups.push([glyph]);
    else group.push(glyph);
  });
  return groups.map((glyphs) => chunkOf(line, glyphs));
}

/** A figure with its unit or a short remark, or a sign that stands for nothing. */
const FIGURE = /^(?:[+-−]?\d[\d,]*(?:\.\d+)?(?:\s?[亿万元件项个条次宗份起人例篇]{1,2})?(?:[(（][^)）]*[)）])?|[-—–―－─/／\\]{1,3}|无)$/u;

/** True for a chunk that may be the value of a cell. */
export const isFigure = (chunk: Chunk): boolean => FIGURE.test(chunk.text.normalize("NFKC").trim());
