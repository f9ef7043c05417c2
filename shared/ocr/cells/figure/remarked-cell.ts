import { COUNTS, isUnit } from "../../text/unit.ts";
import type { InkedCell, ReadCell, TableViews } from "../inked-cell.ts";
import { wordsCell } from "../words-cell.ts";
import { contradicted } from "./confidence.ts";
import { type FigureReaders, figureLine } from "./figure-line.ts";

/** A figure with a remark behind it: 12（其中…）. */
const REMARKED = new RegExp(`^[-+]?\\d[\\d,.]*(?=\\s*(?:${COUNTS})?\\s*[（(])`, "u");

/** What is a figure with its unit and nothing else, though it was taken for words: a rule or a fold lies across it. */
const NO_WORDS = new RegExp(`^[-+]?\\d[\\d,.]*\\s*[百千万亿]?(?:元|${COUNTS})?$`, "u");

const BRACKET = /^[（(]/u;
const SURE = 0.9;
const LEADING = /^[-+]?\d[\d,.]*/u;

/**
 * True for a cell of words that begin with a figure, behind which a remark stands, or on whose own line nothing else but a
 * unit does, the next beginning with a bracket: the figure ends there.
 */
export function hasRemark({ lines: [first, second] }: InkedCell): boolean {
  if (first?.figure === undefined || first.figure === null) return false;
  if (first.figure.remark !== undefined) return true;
  const { text, probabilities } = second?.text ?? { text: "", probabilities: [] };
  return (
    NO_WORDS.test(narrowed(first.text.text.trim())) && BRACKET.test(text) && (probabilities[0] ?? 0) >= SURE
  );
}

/** Signs and digits at the beginning of a text as wide as those of figures: it may be set in full-width ones. */
const narrowed = (text: string): string =>
  text.replace(/^[-+\d,.＋－０-９，．]+/u, (figure) => figure.normalize("NFKC"));

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
  const words = wordsCell(cell);
  const read = { ...words, text: narrowed(words.text) };
  const doubted = { ...read, confidence: contradicted(read.confidence) };
  // A unit and no figure before it: the figure was lost.
  if (isUnit(read.text) || NO_WORDS.test(read.text)) return doubted;
  const [first] = cell.lines;
  const figure = figureOf(read.text);
  if (figure === undefined) return read;
  if (first === undefined || !hasRemark(cell)) return doubted;
  const line = await figureLine(cell, first, views, readers);
  // A full-width bracket has room before it, which may be seen as a space: behind the figure, or behind its unit.
  const text = figure + read.text.slice(figure.length).replace(/^\s*(\S?)\s*(?=[（(])/u, "$1");
  return LEADING.exec(line.text)?.[0] === figure ? { text, confidence: line.confidence } : doubted;
}
