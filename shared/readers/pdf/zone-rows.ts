import { type Chunk, isFigure } from "./chunk.ts";
import { type Box, unionOf } from "./geometry.ts";
import { type Separator, type TextBlock, textBlocks } from "./text-block.ts";
import type { Zone } from "./zone.ts";
import { type FigureColumn, figureColumns, placed } from "./zone-columns.ts";

/** A row of a table without column rules: a label and its figures, or the texts of a header. Blanks are kept. */
export interface PageRow {
  readonly kind: "row";
  readonly parts: readonly { readonly text: string; readonly box: Box }[];
  readonly box: Box;
}

/** How far (in sizes) the figures of one row may stand from one line. */
const SAME_ROW = 0.35;

interface FigureRow {
  readonly figures: readonly Chunk[];
  readonly y: number;
  readonly label: TextBlock[];
}

function figureRows(figures: readonly Chunk[]): FigureRow[] {
  const rows: Chunk[][] = [];
  for (const chunk of [...figures].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && chunk.baseline - first.baseline < SAME_ROW * chunk.size)
      row.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => ({
    figures: row.sort((a, b) => a.box[0] - b.box[0]),
    y: row[0]?.baseline ?? 0,
    label: [],
  }));
}

const covers = (block: TextBlock, row: FigureRow): boolean => {
  const tolerance = 0.4 * (block.chunks[0]?.size ?? 0);
  return block.first - tolerance <= row.y && block.last + tolerance >= row.y;
};

const isLeftOf = (block: TextBlock, row: FigureRow): boolean =>
  block.box[2] <= (row.figures[0]?.box[0] ?? 0) + 1;

/** Gives each row the label nearest to its figures; what is left over are headers, captions and labels of groups. */
function giveLabels(rows: readonly FigureRow[], blocks: readonly TextBlock[]): TextBlock[] {
  const given = new Set<TextBlock>();
  for (const row of rows) {
    const beside = blocks.filter((block) => covers(block, row) && isLeftOf(block, row));
    const nearest = beside.sort((a, b) => b.box[0] - a.box[0])[0];
    if (nearest === undefined || given.has(nearest)) continue;
    given.add(nearest);
    row.label.push(nearest);
  }
  return blocks.filter((block) => !given.has(block));
}

const rowOf = (parts: readonly { text: string; box: Box }[]): PageRow => ({
  kind: "row",
  parts,
  box: unionOf(parts.map(({ box }) => box)) ?? [0, 0, 0, 0],
});

/** A row as it is printed, without a claim about its columns. */
const unplaced = (row: FigureRow): PageRow =>
  rowOf([...row.label, ...row.figures].map(({ text, box }) => ({ text, box })));

function placedRow(row: FigureRow, columns: readonly FigureColumn[], labelled: boolean): PageRow {
  const cells = placed(row.figures, columns);
  if (cells === null) return unplaced(row);
  const [label] = row.label;
  const y = row.figures[0]?.box ?? [0, 0, 0, 0];
  const values = cells.map((chunk, index) => {
    const column = columns[index] ?? { from: 0, to: 0 };
    return { text: chunk?.text ?? "", box: chunk?.box ?? ([column.from, y[1], column.to, y[3]] as const) };
  });
  const first = label ?? { text: "", box: [y[0], y[1], y[0], y[3]] as const };
  return rowOf(labelled ? [{ text: first.text, box: first.box }, ...values] : values);
}

/** Texts that stand beside one another between two rows of figures: the rows of a header. */
function headerRows(blocks: readonly TextBlock[]): TextBlock[][] {
  const rows: TextBlock[][] = [];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && block.first < first.last + 0.5 * (block.chunks[0]?.size ?? 0)) row.push(block);
    else rows.push([block]);
  }
  return rows.map((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

/** Rows between which no header stands: their figures share columns. */
function segments(rows: readonly FigureRow[], headers: readonly TextBlock[][]): FigureRow[][] {
  const found: FigureRow[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const parted = headers.some((header) => {
      const y = header[0]?.first ?? 0;
      return header.length > 1 && y > previous && y < row.y;
    });
    if (parted || found.length === 0) found.push([]);
    found.at(-1)?.push(row);
    previous = row.y;
  }
  return found;
}

/** The rows of a zone, from the top down. */
export function zoneRows(zone: Zone, separators: readonly Separator[]): PageRow[] {
  const allFigures = zone.chunks.filter(isFigure);
  const rows = figureRows(allFigures);
  const texts = zone.chunks.filter((chunk) => !isFigure(chunk));
  const blocks = textBlocks(texts, allFigures, separators);
  const headers = headerRows(giveLabels(rows, blocks));
  const figures = segments(rows, headers).flatMap((segment) => {
    const columns = figureColumns(segment.map((row) => row.figures));
    const labelled = segment.some((row) => row.label.length > 0);
    return segment.map((row) => ({ y: row.y, row: placedRow(row, columns, labelled) }));
  });
  const headings = headers.map((header) => ({
    y: header[0]?.first ?? 0,
    row: rowOf(header.map(({ text, box }) => ({ text, box }))),
  }));
  return [...figures, ...headings].sort((a, b) => a.y - b.y).map(({ row }) => row);
}
