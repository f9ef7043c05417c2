import type { TextRecognizer } from "../engines.ts";
import { glyphsOf } from "../glyphs/glyph.ts";
import { type Look, typefaceOf } from "../glyphs/typeface.ts";
import type { TableLayout } from "../page/page-layout.ts";
import type { LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { blankConfidence } from "./blank.ts";
import { cellInk } from "./cell-ink.ts";
import { type FirstLook, wordCells } from "./cell-kinds.ts";
import { loneShape } from "./confidence.ts";
import { figureCell } from "./figure-cell.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "./inked-cell.ts";
import { linePicture } from "./line-picture.ts";
import { remarkedCell } from "./remarked-cell.ts";
import { signOf } from "./stroke-shape.ts";
import { inkOf } from "./table-ink.ts";
import { withoutUnit } from "./without-unit.ts";
import { looksLikeWords } from "./words-cell.ts";

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
    const figure = isShort ? reader.figure(emission, form) : null;
    const glyphs = figure === null ? [] : glyphsOf(raster, line, ink);
    const looked = { line, part: line, text: reader.text(emission), figure, glyphs };
    return [figure?.unit === undefined ? looked : withoutUnit(looked, figure)];
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

interface LookedTable {
  readonly table: TableLayout;
  readonly views: TableViews;
  readonly cells: readonly InkedCell[];
  readonly looks: readonly FirstLook[];
  readonly words: readonly boolean[];
}

async function lookedAt(
  table: TableLayout,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<LookedTable> {
  const form = table.columns < COUNTS_FROM ? "amount" : "count";
  const views: TableViews = { raster: table.raster, ink: inkOf(table), form };
  const cells = await firstLook(table, views, recognizer, reader);
  const looks = cells.map(lookOf);
  return { table, views, cells, looks, words: wordCells(table.cells, looks) };
}

/** The lines of a table that are in the places of figures, as their glyphs are learnt from them. */
function looksOf({ views, cells, looks, words }: LookedTable): Look[] {
  return cells.flatMap((cell, index) =>
    looks[index] === null || words[index]
      ? []
      : cell.lines.flatMap(({ part, figure, glyphs }) =>
          figure === null ? [] : [{ glyphs, figure, sign: signOf(loneShape(cell, part, views)) }],
        ),
  );
}

/**
 * Reads every cell of the tables of a page: blank, a figure, or words; in the order of their cells. The figures of a
 * page bear one another out where their characters look the same.
 */
export async function readTables(
  tables: readonly TableLayout[],
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadCell[][]> {
  const looked: LookedTable[] = [];
  for (const table of tables) looked.push(await lookedAt(table, recognizer, reader));
  const typeface = typefaceOf(looked.flatMap(looksOf));
  const readers = { recognizer, reader, typeface };
  const read: ReadCell[][] = [];
  for (const { table, views, cells, looks, words } of looked) {
    const of: ReadCell[] = [];
    for (const [index, cell] of cells.entries()) {
      if (looks[index] === null)
        of.push({
          text: "",
          confidence: blankConfidence(table.raster, cell.layout.box, cell.ink, views.ink),
        });
      else if (words[index]) of.push(await remarkedCell(cell, views, readers));
      else of.push(await figureCell(cell, views, readers));
    }
    read.push(of);
  }
  return read;
}
