import { recognizeAll } from "../text/recognize-all.ts";
import type { FigureReaders } from "./figure-line.ts";
import type { InkedCell, ReadCell, TableViews } from "./inked-cell.ts";
import { linePicture } from "./line-picture.ts";
import { wordsCell } from "./words-cell.ts";

/** A figure with a remark behind it: 12（其中…）. */
const REMARKED = /^[-+]?\d[\d,.]*(?=[（(])/u;
/** A unit, and no figure before it: the figure was lost. */
const UNIT_ALONE = /^(?:亿元|万元|元|件|项|个|条|次|宗|份|起|人)$/u;
/** What is left where two views do not see the same figure. */
const CONTRADICTED = 0.6;
/** Of the second view, in heights of a digit. */
const OTHER_MARGIN = 0.32;

const figureOf = (text: string): string | undefined => REMARKED.exec(text)?.[0];

/**
 * A cell of words. No grammar bears out a figure that stands before a remark, and no sum where it is one of table 2: a
 * second view of it must see the same.
 */
export async function remarkedCell(
  cell: InkedCell,
  { raster, ink }: TableViews,
  { recognizer, reader }: FigureReaders,
): Promise<ReadCell> {
  const read = wordsCell(cell);
  const contradicted = { ...read, confidence: Math.min(read.confidence, CONTRADICTED) };
  if (UNIT_ALONE.test(read.text)) return contradicted;
  const figure = figureOf(read.text);
  const [first] = cell.lines;
  if (figure === undefined || first === undefined) return read;
  const picture = linePicture(raster, cell.layout.box, cell.ink, first.line, ink, OTHER_MARGIN);
  const [again] = await recognizeAll(recognizer, [picture], (emission) => reader.text(emission).text.trim());
  return again !== undefined && figureOf(`${again}(`) === figure ? read : contradicted;
}
