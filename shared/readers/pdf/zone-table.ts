import { withWholeFigures } from "./broken-figure.ts";
import { withWholeNumbers } from "./broken-number.ts";
import { type Chunk, cutBetween, isFigure } from "./chunk.ts";
import { cutFigures } from "./cut-figures.ts";
import { type FigureRow, figureLines, figureRows } from "./figure-rows.ts";
import { type Box, centerX, unionOf } from "./geometry.ts";
import { UNKNOWN } from "./glyph.ts";
import type { Leading } from "./leading.ts";
import type { PageCell, PageTable } from "./page-table.ts";
import { type TextBlock, textBlocks, textLinesOf } from "./text-block.ts";
import type { PartedZone } from "./unruled-zones.ts";
import { type DocumentTraits, withWholeCells } from "./whole-cells.ts";
import { type FigureColumn, figureColumns, gapsBetween, nearestColumn, placed } from "./zone-columns.ts";

/** Labels of groups stand in the first column, labels of rows in the second, figures in those after it. */
const GROUP = 0;
const LABEL = 1;
const FIGURES = 2;

interface Row {
  readonly y: number;
  readonly cells: readonly { text: string; column: number; box: Box }[];
  /** Where it is not the page of the table. */
  readonly page?: number;
}

/**
 * A label and the figures beside it. A free place is a blank only where nothing about the row is doubtful; else there
 * is no cell. Where a figure's column is not clear, no figure of the row is.
 */
function figureCells(row: FigureRow, columns: readonly FigureColumn[]): Row {
  const cells = placed(row.figures, columns);
  const mark = row.doubtful || cells === null ? UNKNOWN : "";
  const label = row.label === null ? [] : [{ text: row.label.text, column: LABEL, box: row.label.box }];
  const [first] = row.figures;
  const values = (cells ?? row.figures).flatMap((chunk, index) => {
    const column = FIGURES + index;
    if (chunk !== null) return [{ text: chunk.text + mark, column, box: chunk.box }];
    if (mark !== "" || !row.blanksShow) return [];
    const { from, to } = columns[index] ?? { from: 0, to: 0 };
    return [{ text: "", column, box: [from, first?.box[1] ?? 0, to, first?.box[3] ?? 0] as const }];
  });
  return { y: row.y, cells: [...label, ...values] };
}

/** The column that a text heads: the one that it stands over, or that of the figures below its middle, or the labels'. */
function columnOf(block: TextBlock, columns: readonly FigureColumn[]): number {
  const x = centerX(block.box);
  const [first] = columns;
  const over = columns.filter(({ from, to }) => block.box[0] < to && block.box[2] > from);
  const [only] = over;
  if (over.length === 1 && only !== undefined) return FIGURES + columns.indexOf(only);
  if (first === undefined || x < first.from - 2 * (block.chunks[0]?.size ?? 0)) return GROUP;
  const nearest = nearestColumn(x, columns);
  if (nearest !== -1) return FIGURES + nearest;
  const left = columns.findLastIndex(({ from, to }) => (from + to) / 2 <= x);
  return FIGURES + Math.max(0, left);
}

/** A line of texts as rows of cells: a column holds one text of each. */
function textCells(line: readonly TextBlock[], columns: readonly FigureColumn[]): Row[] {
  const rows: { y: number; cells: { text: string; column: number; box: Box }[] }[] = [];
  for (const block of [...line].sort((a, b) => a.box[0] - b.box[0])) {
    const own = columnOf(block, columns);
    const column = own === GROUP && rows[0]?.cells.some((cell) => cell.column === GROUP) ? LABEL : own;
    const free = rows.find((row) => row.cells.every((cell) => cell.column !== column));
    const cell = { text: block.text, column, box: block.box };
    if (free === undefined) rows.push({ y: block.first, cells: [cell] });
    else free.cells.push(cell);
  }
  return rows;
}

function tableOf(rows: readonly Row[], columns: number, page: number): PageTable {
  const cells = rows.flatMap(({ cells: parts, page: own = page }, row): PageCell[] =>
    [...parts]
      .sort((a, b) => a.column - b.column)
      .map((part) => ({ ...part, row, rowSpan: 1, columnSpan: 1, page: own })),
  );
  const box = unionOf(cells.filter((cell) => cell.page === page).map((cell) => cell.box)) ?? [0, 0, 0, 0];
  const xs = Array.from({ length: columns + 1 }, (_, index) => box[0] + index);
  return {
    kind: "table",
    ruled: false,
    rows: rows.length,
    xs,
    cells,
    box,
    openAbove: false,
    openBelow: false,
  };
}

const isHeader = (line: readonly TextBlock[], figures: readonly Chunk[]): boolean => {
  const left = Math.min(...figures.map(({ box }) => box[0]));
  return line.some(({ box }) => centerX(box) > left);
};

/** Lines of figures between which no header stands: they share columns. */
function segmentsOf(lines: readonly Chunk[][], texts: readonly TextBlock[][]): Chunk[][][] {
  const segments: Chunk[][][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const y = line[0]?.baseline ?? 0;
    const parted = texts.some((text) => {
      const first = text[0]?.first ?? 0;
      return first > previous && first < y && isHeader(text, line);
    });
    if (parted || segments.length === 0) segments.push([]);
    segments.at(-1)?.push(line);
    previous = y;
  }
  return segments;
}

/** Chunks of text, cut where they run over the columns of the figures below them. */
function cutTexts(texts: readonly Chunk[], segments: readonly Chunk[][][]): Chunk[] {
  const bottoms = segments.map((segment) => ({
    bottom: segment.at(-1)?.[0]?.baseline ?? 0,
    gaps: gapsBetween(figureColumns(segment)),
  }));
  return texts.flatMap((chunk) => {
    const below = bottoms.find(({ bottom }) => bottom > chunk.baseline);
    return below === undefined ? [chunk] : cutBetween(chunk, below.gaps);
  });
}

/** A header whose rows are all on the next page: its columns are those of the texts below which no other stands. */
function headerTable(headings: readonly TextBlock[][], page: number): PageTable {
  const blocks = headings.flat();
  const columns = blocks
    .filter(
      ({ box, last }) =>
        !blocks.some((other) => other.first > last && other.box[0] < box[2] && other.box[2] > box[0]),
    )
    .map(({ box }): FigureColumn => ({ from: box[0], to: box[2] }))
    .sort((a, b) => a.from - b.from);
  const rows = headings.flatMap((line) => textCells(line, columns));
  return tableOf(rows, FIGURES + columns.length, page);
}

/** Where a zone stands: its page, what the document shows, the header of its columns on the page before. */
interface ZoneContext {
  readonly page: number;
  readonly traits: DocumentTraits;
  readonly carried: { readonly zone: PartedZone; readonly page: number } | null;
}

/** The rows of a header that the page before holds, in the columns of the figures on this page. */
function carriedRows(
  { zone, page }: { readonly zone: PartedZone; readonly page: number },
  columns: readonly FigureColumn[],
  leading: Leading,
): Row[] {
  const texts = zone.chunks.flatMap((chunk) => cutBetween(chunk, gapsBetween(columns)));
  return textLinesOf(textBlocks(texts, [], zone.separators, leading))
    .flatMap((line) => textCells(line, columns))
    .map((row) => ({ ...row, y: Number.NEGATIVE_INFINITY, page }));
}

/** The tables of a zone, from the top down: a header and the rows of figures that share its columns. */
export function zoneTables(zone: PartedZone, { page, traits, carried }: ZoneContext): PageTable[] {
  const { separators } = zone;
  const chunks = withWholeNumbers(withWholeCells(withWholeFigures(cutFigures(zone.chunks)), traits));
  const figures = chunks.filter(isFigure);
  const lines = figureLines(figures);
  const texts = chunks.filter((chunk) => !isFigure(chunk));
  const rough = textLinesOf(textBlocks(texts, figures, separators, traits.leading));
  const blocks = textBlocks(cutTexts(texts, segmentsOf(lines, rough)), figures, separators, traits.leading);
  const rows = figureRows(segmentsOf(lines, textLinesOf(blocks)), blocks, traits.leading);
  const labels = new Set(rows.map(({ label }) => label));
  const headings = textLinesOf(blocks.filter((block) => !labels.has(block)));
  const segments = segmentsOf(lines, headings);
  if (segments.length === 0) return [headerTable(headings, page)];
  let above = Number.NEGATIVE_INFINITY;
  return segments.map((segment, index) => {
    const bottom =
      index === segments.length - 1 ? Number.POSITIVE_INFINITY : (segment.at(-1)?.[0]?.baseline ?? 0);
    const columns = figureColumns(segment);
    const own = rows.filter((row) => segment.some((line) => line === row.figures));
    const over = headings.filter((line) => (line[0]?.first ?? 0) > above && (line[0]?.first ?? 0) <= bottom);
    above = bottom;
    const all = [
      ...(index === 0 && carried !== null ? carriedRows(carried, columns, traits.leading) : []),
      ...own.map((row) => figureCells(row, columns)),
      ...over.flatMap((line) => textCells(line, columns)),
    ];
    return tableOf(
      all.sort((a, b) => a.y - b.y),
      FIGURES + columns.length,
      page,
    );
  });
}
