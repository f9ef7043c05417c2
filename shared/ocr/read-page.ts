import type { Block, Grid, Line, Unread } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";
import { lossy, type ReadCell } from "./cells/inked-cell.ts";
import { readTables } from "./cells/read-table.ts";
import type { Engines } from "./engines.ts";
import type { PageLayout, TableLayout } from "./page/page-layout.ts";
import { levelLeft } from "./prose/page-level.ts";
import { isPageNumber } from "./prose/page-number.ts";
import { type Paragraph, paragraphsOf } from "./prose/paragraphs.ts";
import { readLines } from "./prose/read-lines.ts";
import { middleX } from "./raster/box.ts";
import type { Box } from "./raster/raster.ts";
import { withoutBoxes } from "./raster/without-boxes.ts";
import { type LineReader, lineReader } from "./text/line-reading.ts";
import { type ProseReader, proseReader } from "./text/prose-reading.ts";

/** The page's number is filled in by who knows it. */
const PAGE = 1;

/** How sure what is read in a cell can be whose place is not. */
const DOUBTFUL = 0.5;

interface Readers {
  readonly line: LineReader;
  readonly prose: ProseReader;
}

/** Readers for each alphabet: groups and grammars are made once. */
const readers = new WeakMap<readonly string[], Readers>();

function readersOf({ recognizer }: Engines): Readers {
  const made = () => ({ line: lineReader(recognizer), prose: proseReader(recognizer) });
  const known = readers.get(recognizer.alphabet) ?? made();
  readers.set(recognizer.alphabet, known);
  return known;
}

function gridOf(table: TableLayout, cells: readonly ReadCell[], toSource: (box: Box) => Box): Grid {
  return {
    kind: "grid",
    rows: table.rows,
    columns: table.columns,
    cells: table.cells.flatMap(({ box, row, column, rowSpan, columnSpan, isDoubtful }, index) => {
      const read = cells[index];
      if (read === undefined) return [];
      const at = { page: PAGE, box: toSource(table.toPage(box)) };
      const known = isDoubtful === true ? lossy(read, DOUBTFUL) : read;
      return [{ ...known, row, column, rowSpan, columnSpan, at }];
    }),
  };
}

function lineOf({ text, sure, confidence, box }: Paragraph, toSource: (box: Box) => Box): Line {
  const at = { page: PAGE, box: toSource(box) };
  return {
    kind: "line",
    separator: "none",
    parts: [{ text, ...(sure === text ? {} : { sure }), confidence, at }],
  };
}

/**
 * What is printed on a page, or on two that lie side by side, in reading order: its tables as grids, its text as lines, a
 * paragraph each. Places are boxes in points on page 1; page numbers are left out. The page is unread, too, where its text cannot be told from grain.
 */
export async function readPage(layout: PageLayout, engines: Engines): Promise<PageReading> {
  const { page, gutter, tables, toSource } = layout;
  /** 1 for what stands on the second of two pages, beside the first. */
  const sideOf = (box: Box): number => (gutter !== null && middleX(box) > gutter ? 1 : 0);
  const { line, prose } = readersOf(engines);
  const placed: { readonly box: Box; readonly block: Block }[] = [];
  const { tables: read, losable } = await readTables(tables, engines.recognizer, line);
  for (const [index, table] of tables.entries())
    placed.push({ box: table.box, block: gridOf(table, read[index] ?? [], toSource) });
  const boxes = tables.map(({ box }) => box);
  const text = withoutBoxes(page, boxes);
  const lines = await readLines(text, levelLeft(page, text), engines.recognizer, prose);
  const isCut = (above: Box, below: Box): boolean =>
    boxes.some((box) => box[1] > above[1] && box[3] < below[3]);
  const unread: Unread[] =
    lines === null
      ? [{ at: { page: PAGE, box: toSource([0, 0, page.width, page.height]) }, reason: "picture" }]
      : [];
  const content = (lines ?? []).filter((line) => !isPageNumber(line, page.height));
  for (const side of [0, 1]) {
    const own = content.filter(({ box }) => sideOf(box) === side);
    for (const paragraph of paragraphsOf(own, page.width, isCut))
      placed.push({ box: paragraph.box, block: lineOf(paragraph, toSource) });
  }
  const blocks = placed
    .sort((a, b) => sideOf(a.box) - sideOf(b.box) || a.box[1] - b.box[1])
    .map(({ block }) => block);
  return { blocks, unread, ...(losable !== undefined && { losable }) };
}
