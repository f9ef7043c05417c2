import type { TextRecognizer } from "../engines.ts";
import type { TableLayout } from "../page/page-layout.ts";
import type { LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { blankConfidence } from "./blank.ts";
import { cellInk } from "./cell-ink.ts";
import { type FirstLook, wordCells } from "./cell-kinds.ts";
import { figureCell } from "./figure-cell.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "./inked-cell.ts";
import { linePicture } from "./line-picture.ts";
import { inkOf } from "./table-ink.ts";
import { looksLikeWords, wordsCell } from "./words-cell.ts";

/** Lines longer than this (in heights of the picture) hold no figure. */
const LONGEST_FIGURE = 9;
/** Tables with fewer columns than this may have signs and decimals (table 2). */
const COUNTS_FROM = 8;

async function firstLook(
  { raster, cells }: TableLayout,
  { ink, form }: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<InkedCell[]> {
  const inked = cells.map((layout) => ({ layout, ink: cellInk(raster, layout.box, ink) }));
  const lines = inked.flatMap((cell) => cell.ink.lines.map((line) => ({ cell, line })));
  const pictures = lines.map(({ cell, line }) => linePicture(raster, cell.layout.box, cell.ink, line, ink));
  const looked = await recognizeAll(recognizer, pictures, (emission, index): LookedAt[] => {
    const [line, picture] = [lines[index]?.line, pictures[index]];
    if (line === undefined || picture === undefined) return [];
    const isShort = picture.width / picture.height <= LONGEST_FIGURE;
    return [{ line, text: reader.text(emission), figure: isShort ? reader.figure(emission, form) : null }];
  });
  const byCell = Map.groupBy(lines.keys(), (index) => lines[index]?.cell);
  return inked.map((cell) => ({
    ...cell,
    lines: (byCell.get(cell) ?? []).flatMap((index) => looked[index] ?? []),
  }));
}

function lookOf({ lines }: InkedCell): FirstLook {
  if (lines.length === 0) return null;
  return lines.some(({ text, figure }) => looksLikeWords(text, figure)) ? "words" : "figure";
}

/** Reads every cell of a table: blank, a figure, or words; in the order of its cells. */
export async function readTable(
  table: TableLayout,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadCell[]> {
  const ink = inkOf(table);
  const views: TableViews = {
    raster: table.raster,
    ink,
    form: table.columns < COUNTS_FROM ? "amount" : "count",
  };
  const cells = await firstLook(table, views, recognizer, reader);
  const looks = cells.map(lookOf);
  const words = wordCells(table.cells, looks);
  const read: ReadCell[] = [];
  for (const [index, cell] of cells.entries()) {
    if (looks[index] === null)
      read.push({ text: "", confidence: blankConfidence(table.raster, cell.layout.box, cell.ink, ink) });
    else if (words[index]) read.push(wordsCell(cell));
    else read.push(await figureCell(cell, views, recognizer, reader));
  }
  return read;
}
