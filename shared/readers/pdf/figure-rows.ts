import type { Chunk } from "./chunk.ts";
import type { TextBlock } from "./text-block.ts";

/** Figures on one line of a table without column rules, and the label beside them. */
export interface FigureRow {
  readonly figures: readonly Chunk[];
  readonly y: number;
  readonly label: TextBlock | null;
  /** It is not clear which row of the table these figures belong to. */
  readonly doubtful: boolean;
}

/** How far (in sizes) the figures of one row may stand from one line. */
const SAME_ROW = 0.35;
/** Lines nearer than this (in sizes) may be of one row. */
const NEAR = 2.2;

/** Figures by the lines that they stand on, each from left to right. */
export function figureLines(figures: readonly Chunk[]): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of [...figures].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && chunk.baseline - first.baseline < SAME_ROW * chunk.size)
      row.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

function isBeside(block: TextBlock, row: readonly Chunk[]): boolean {
  const [first] = row;
  if (first === undefined || block.box[2] > first.box[0] + 1) return false;
  const tolerance = 0.4 * (block.chunks[0]?.size ?? 0);
  return block.first - tolerance <= first.baseline && block.last + tolerance >= first.baseline;
}

/** The label nearest to the figures of each row; null for rows without one. */
function labelsOf(rows: readonly (readonly Chunk[])[], blocks: readonly TextBlock[]): (TextBlock | null)[] {
  return rows.map(
    (row) => blocks.filter((block) => isBeside(block, row)).sort((a, b) => b.box[2] - a.box[2])[0] ?? null,
  );
}

/**
 * The rows of figures with their labels. Where figures stand without a label among rows that have one (a number that
 * was broken over two lines), or beside a label that others stand beside too, they and their neighbours are doubtful.
 */
export function figureRows(lines: readonly (readonly Chunk[])[], blocks: readonly TextBlock[]): FigureRow[] {
  const labels = labelsOf(lines, blocks);
  const labelled = labels.some((label) => label !== null);
  const isOdd = (index: number): boolean => {
    const label = labels[index] ?? null;
    return label === null ? labelled : labels.indexOf(label) !== labels.lastIndexOf(label);
  };
  const isNear = (index: number, other: number): boolean => {
    const [a] = lines[index] ?? [];
    const [b] = lines[other] ?? [];
    return a !== undefined && b !== undefined && Math.abs(a.baseline - b.baseline) < NEAR * a.size;
  };
  return lines.map((figures, index) => ({
    figures,
    y: figures[0]?.baseline ?? 0,
    label: labels[index] ?? null,
    doubtful: [index - 1, index, index + 1].some(
      (other) => other >= 0 && other < lines.length && isOdd(other) && isNear(index, other),
    ),
  }));
}
