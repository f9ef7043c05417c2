import { type Box, unionOf } from "./geometry.ts";
import type { Glyph } from "./glyph.ts";
import { baselineOf, gapBetween, type TextLine, textOfLine } from "./text-line.ts";

/** A piece of a line that stands apart from the others, as the content of a cell does. */
export interface Chunk {
  readonly line: TextLine;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
}

/** The gap (in sizes) from which on two neighbours on a line may be of two cells; wider where it holds a blank. */
const CELL_GAP = 0.55;
const BLANK_GAP = 0.8;
/** Digits are set closer: a gap like this between two of them parts two numbers. */
const NUMBER_GAP = 0.5;

const DIGIT = /^[\d０-９]$/u;

function chunkOf(line: TextLine, glyphs: readonly Glyph[]): Chunk {
  const box = unionOf(glyphs.map((glyph) => glyph.box)) ?? line.box;
  return {
    line,
    glyphs,
    text: textOfLine({ ...line, glyphs }),
    box,
    // A line may hold cells that stand a little higher or lower than one another.
    baseline: baselineOf(glyphs) ?? line.baseline,
    size: line.size,
  };
}

function areApart(a: Glyph, b: Glyph, size: number): boolean {
  const digits = DIGIT.test(a.text) && DIGIT.test(b.text);
  const limit = digits ? NUMBER_GAP : b.afterBlank ? BLANK_GAP : CELL_GAP;
  return gapBetween(a, b) > limit * size;
}

function split(
  line: TextLine,
  glyphs: readonly Glyph[],
  isCut: (before: Glyph, glyph: Glyph) => boolean,
): Chunk[] {
  const groups: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const group = groups.at(-1);
    if (group === undefined || before === undefined || isCut(before, glyph)) groups.push([glyph]);
    else group.push(glyph);
  });
  return groups.map((members) => chunkOf(line, members));
}

/** An ordinal is no cell; the blank behind it may be this wide (in sizes). */
const ORDINAL = /^(?:[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])$/u;
const ORDINAL_GAP = 1.6;

/** A line's chunks, from left to right. */
export function chunksOf(line: TextLine): Chunk[] {
  const chunks: Chunk[] = [];
  for (const chunk of split(line, line.glyphs, (before, glyph) => areApart(before, glyph, line.size))) {
    const before = chunks.at(-1);
    const [glyph] = chunk.glyphs;
    const last = before?.glyphs.at(-1);
    const isNear = glyph !== undefined && last !== undefined && glyph.x - last.end < ORDINAL_GAP * line.size;
    if (before !== undefined && isNear && ORDINAL.test(before.text.trim()) && !isFigure(chunk))
      chunks.splice(-1, 1, chunkOf(line, [...before.glyphs, ...chunk.glyphs]));
    else chunks.push(chunk);
  }
  return chunks;
}

/** The least gap (in sizes) between the texts of two narrow cells. */
const NARROW_GAP = 0.2;

/** A chunk cut at those of its gaps whose middle is a place to cut. */
export function cutAt(chunk: Chunk, isPlace: (x: number) => boolean): Chunk[] {
  return split(chunk.line, chunk.glyphs, (before, glyph) => {
    if (gapBetween(before, glyph) < NARROW_GAP * chunk.size) return false;
    return isPlace((before.box[2] + glyph.box[0]) / 2);
  });
}

/** A chunk cut where a gap in it lies between two columns. `between` are the x from one column to the next. */
export const cutBetween = (
  chunk: Chunk,
  between: readonly (readonly [from: number, to: number])[],
): Chunk[] => cutAt(chunk, (x) => between.some(([from, to]) => x > from && x < to));

const ENDS_FIGURE = /[件项个条次宗份起人例篇元)）]/u;

/** A chunk cut behind each unit or remark where a digit stands a little apart from it: another figure begins there. */
export function cutBehindUnits(chunk: Chunk): Chunk[] {
  return split(
    chunk.line,
    chunk.glyphs,
    (before, glyph) =>
      ENDS_FIGURE.test(before.text) &&
      DIGIT.test(glyph.text) &&
      gapBetween(before, glyph) >= NARROW_GAP * chunk.size,
  );
}

/** A figure with its unit or a short remark, or a sign that stands for nothing. */
const FIGURE =
  /^(?:[+-−]?\d[\d,]*(?:\.\d+)?(?:\s?[亿万元件项个条次宗份起人例篇]{1,2})?(?:[(（][^)）]*[)）])?|[-—–―－─/／\\]{1,3}|无)$/u;

/** True for text that may be the value of a cell. */
export const isFigureText = (text: string): boolean => FIGURE.test(text.normalize("NFKC").trim());

/** True for a chunk that may be the value of a cell. */
export const isFigure = (chunk: Chunk): boolean => isFigureText(chunk.text);
