import type { Chunk } from "./chunk.ts";
import type { Leading } from "./leading.ts";
import type { TextBlock } from "./text-block.ts";

/** Figures on one line of a table without column rules, and the label beside them. */
export interface FigureRow {
  readonly figures: readonly Chunk[];
  readonly y: number;
  readonly label: TextBlock | null;
  /** It is not clear which row of the table these figures belong to. */
  readonly doubtful: boolean;
  /** Rows are so regular that a free place in this one is a blank. */
  readonly blanksShow: boolean;
}

/** How far (in sizes) the figures of one row may stand from one line. */
const SAME_ROW = 0.35;
/** Lines nearer than this (in sizes) may be of one row. */
const NEAR = 2.2;
/** The share of the least distance of rows within which no words may stand among the figures. */
const CROWDED = 0.85;
/** How much nearer (points) than rows, or further than lines of a cell, another line of figures may stand. */
const NEARER = 0.8;
const EVEN = 1;

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

function isBeside(block: TextBlock, row: readonly Chunk[], left: number): boolean {
  const [first] = row;
  if (first === undefined || block.box[2] > left + 1) return false;
  const tolerance = 0.4 * (block.chunks[0]?.size ?? 0);
  return block.first - tolerance <= first.baseline && block.last + tolerance >= first.baseline;
}

const leftOf = (rows: readonly (readonly Chunk[])[]): number =>
  Math.min(...rows.flatMap((row) => row.map(({ box }) => box[0])));

/** The label nearest to the figures of each row, before all figures of its rows; null for rows without one. */
function labelsOf(rows: readonly (readonly Chunk[])[], blocks: readonly TextBlock[]): (TextBlock | null)[] {
  const left = leftOf(rows);
  return rows.map(
    (row) =>
      blocks.filter((block) => isBeside(block, row, left)).sort((a, b) => b.box[2] - a.box[2])[0] ?? null,
  );
}

const sizeOf = (line: readonly Chunk[] | undefined): number => line?.[0]?.size ?? 0;

const yOf = (line: readonly Chunk[] | undefined): number => line?.[0]?.baseline ?? 0;

/** The least distance of rows that both have all their figures; null where there are none. */
export function rowPitch(lines: readonly (readonly Chunk[])[]): number | null {
  const most = Math.max(...lines.map((line) => line.length));
  const distances = lines
    .slice(1)
    .map((line, index) => ({ above: lines[index] ?? [], line }))
    .filter(({ above, line }) => above.length === most && line.length === most)
    .map(({ above, line }) => yOf(line) - yOf(above));
  return distances.length === 0 ? null : Math.min(...distances);
}

/** True where some other figures, or words among the figures, stand nearer than rows do: a cell has several lines. */
function isCrowded(
  line: readonly Chunk[],
  lines: readonly (readonly Chunk[])[],
  blocks: readonly TextBlock[],
  { pitch, most, full, least, top, left }: Segment,
): boolean {
  const y = yOf(line);
  const near = (other: number, limit: number): boolean => Math.abs(other - y) < limit;
  return (
    lines.some(
      (other) =>
        other !== line && near(yOf(other), other.length === most && line.length === most ? full : least),
    ) ||
    blocks.some(
      ({ box, first, chunks }) =>
        box[2] > left + 1 &&
        first > top - SAME_ROW * sizeOf(line) &&
        chunks.some(({ baseline }) => near(baseline, CROWDED * (pitch ?? 0))),
    )
  );
}

/** Lines of figures under one header: how near its rows are, where the first stands. */
interface Segment {
  /** The distance of its rows, if two of them have all their figures. */
  readonly pitch: number | null;
  /** How many figures a row has that has them all. */
  readonly most: number;
  /** Full rows that stand nearer than this, and others nearer than the least, may be of one row. */
  readonly full: number;
  readonly least: number;
  readonly top: number;
  /** Where its figures begin. */
  readonly left: number;
}

/**
 * The rows of figures with their labels; `segments` are lines that share columns. They are doubtful where a cell has
 * more than one line (a number that was broken), where figures stand without a label among rows that have one, or
 * beside a label that others stand beside.
 */
export function figureRows(
  segments: readonly (readonly (readonly Chunk[])[])[],
  blocks: readonly TextBlock[],
  leading: Leading,
): FigureRow[] {
  const lines = segments.flat();
  const labels = segments.flatMap((segment) => labelsOf(segment, blocks));
  const labelled = labels.some((label) => label !== null);
  const isOdd = (index: number): boolean => {
    const label = labels[index] ?? null;
    return label === null ? labelled : labels.indexOf(label) !== labels.lastIndexOf(label);
  };
  const isNearOdd = (index: number, other: number): boolean =>
    lines[other] !== undefined &&
    isOdd(other) &&
    Math.abs(yOf(lines[index]) - yOf(lines[other])) < NEAR * sizeOf(lines[0]);
  return segments.flatMap((segment) => {
    const pitch = rowPitch(segment);
    const [first] = segment[0] ?? [];
    const lineDistance = ((first && leading(first)) ?? 0) + EVEN;
    const full = pitch === null ? lineDistance : pitch - NEARER;
    const least = pitch !== null && lineDistance > pitch ? full : Math.max(full, lineDistance);
    const most = Math.max(...segment.map((line) => line.length));
    const top = yOf(segment[0]);
    const left = leftOf(segment);
    return segment.map((figures) => {
      const index = lines.indexOf(figures);
      return {
        figures,
        y: yOf(figures),
        label: labels[index] ?? null,
        doubtful:
          [index - 1, index, index + 1].some((other) => isNearOdd(index, other)) ||
          isCrowded(figures, lines, blocks, { pitch, most, full, least, top, left }),
        blanksShow: pitch !== null,
      };
    });
  });
}
