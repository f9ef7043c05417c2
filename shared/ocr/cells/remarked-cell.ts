import { type FigureReaders, figureLine } from "./figure-line.ts";
import type { InkedCell, ReadCell, TableViews } from "./inked-cell.ts";
import { wordsCell } from "./words-cell.ts";

/** A figure with a remark behind it: 12（其中…）. */
const REMARKED = /^[-+]?\d[\d,.]*(?=\s*(?:件|项|个|条|次|宗|份|起|人)?\s*[（(])/u;
/** A unit, and no figure before it: the figure was lost. */
const UNIT_ALONE = /^(?:亿元|万元|元|件|项|个|条|次|宗|份|起|人)$/u;
/** What is left where two readings do not see the same figure. */
const CONTRADICTED = 0.6;

const figureOf = (text: string): string | undefined => REMARKED.exec(text)?.[0];

/**
 * A cell of words. One whose figure stands before a remark is as sure as this figure and the bracket behind it are: no
 * grammar bears out the words of the remark, and nothing depends on them.
 */
export async function remarkedCell(
  cell: InkedCell,
  views: TableViews,
  readers: FigureReaders,
): Promise<ReadCell> {
  const read = wordsCell(cell);
  const contradicted = { ...read, confidence: Math.min(read.confidence, CONTRADICTED) };
  if (UNIT_ALONE.test(read.text)) return contradicted;
  const [first] = cell.lines;
  const figure = figureOf(read.text);
  if (figure === undefined) return read;
  if (first?.figure?.remark === undefined) return contradicted;
  const line = await figureLine(cell, first, views, readers);
  // A full-width bracket has room before it, which may be seen as a space.
  const text = figure + read.text.slice(figure.length).trimStart();
  return figureOf(line.text) === figure ? { text, confidence: line.confidence } : contradicted;
}
