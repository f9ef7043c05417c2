import { isPartOfRemark } from "./broken-figure.ts";
import { type Chunk, chunksOf, cutBetween, isFigure } from "./chunk.ts";
import type { TextLine } from "./text-line.ts";

/** Consecutive lines that look like a table without column rules. */
export interface Zone {
  readonly lines: readonly TextLine[];
  readonly chunks: readonly Chunk[];
}

/** Text this much larger than the table around it is a heading. */
const LARGER = 1.12;
/** A gap (in sizes) this wide between two parts of a line is one between columns. */
const COLUMN_GAP = 1.1;
/** Lines further apart than this (in sizes) are of different tables. */
const FURTHEST = 7;
/** The share of the text's width from which on a line without gaps is prose. */
const PROSE = 0.72;

/** Headers of narrow columns: so many short words on a line, a little apart. */
const LEAST_WORDS = 5;
const LONGEST_WORD = 4;

function isTabular(line: TextLine, chunks: readonly Chunk[]): boolean {
  const apart = chunks.some((chunk, index) => {
    const before = chunks[index - 1];
    return before !== undefined && chunk.box[0] - before.box[2] > COLUMN_GAP * chunk.size;
  });
  if (apart) return true;
  const words = chunks.flatMap((chunk) => cutBetween(chunk, [[line.box[0], line.box[2]]]));
  return words.length >= LEAST_WORDS && words.every(({ glyphs }) => glyphs.length <= LONGEST_WORD);
}

interface Candidate {
  readonly line: TextLine;
  readonly chunks: readonly Chunk[];
  readonly tabular: boolean;
}

/** Lines nearer than this (in sizes) to a table may be a part of a cell; figures alone on their line, so near. */
const NEAR_TEXT = 1.6;
const NEAR_FIGURES = 2.4;
/** Lines nearer than this (in sizes) are of cells side by side: below one another they would not fit. */
const OVERLAPPING = 0.8;
/** The share of its size by which text of one table may differ. */
const SAME_SIZE = 0.05;

/** Where the columns after the labels begin, and whether there are figures in them. */
interface Columns {
  readonly start: number;
  readonly hasFigures: boolean;
}

/** True where a line beside the first or last row of a table goes on with a cell of it, or heads its columns. */
function belongs(candidate: Candidate, neighbour: Candidate, { start, hasFigures }: Columns): boolean {
  const { line, chunks } = candidate;
  const apart = Math.abs(line.baseline - neighbour.line.baseline) / line.size;
  const isAbove = line.baseline < neighbour.line.baseline;
  if (apart < OVERLAPPING) return true;
  if (chunks.every(isFigure)) return apart < NEAR_FIGURES;
  if (isHeading(candidate, neighbour, start) && (isAbove || !hasFigures)) return apart < NEAR_FIGURES;
  return apart < NEAR_TEXT && (line.box[2] < start || chunks.every(isPartOfRemark));
}

/** Text of the same size that stands over the columns of figures, or where there are none yet. */
const isHeading = ({ line }: Candidate, { line: other }: Candidate, start: number): boolean =>
  line.box[0] >= start && Math.abs(line.size - other.size) < SAME_SIZE * line.size;

/** The columns after the labels: they begin at the leftmost figure, or at any second column where there is none. */
function columnsOf(rows: readonly Candidate[]): Columns {
  const after = rows.flatMap(({ chunks }) => chunks.slice(1));
  const figures = after.filter(isFigure);
  const hasFigures = figures.length > 0;
  return { start: Math.min(...(hasFigures ? figures : after).map(({ box }) => box[0])), hasFigures };
}

/** What of a run belongs to the table: from its first tabular line to its last, and what else is of their cells. */
function trimmed(run: readonly Candidate[]): Candidate[] {
  let first = run.findIndex(({ tabular }) => tabular);
  let last = run.findLastIndex(({ tabular }) => tabular);
  if (first === -1) return [];
  const inside = run.slice(first, last + 1).filter(({ tabular }) => tabular);
  const columns = columnsOf(inside);
  const joins = (index: number, neighbour: number): boolean => {
    const candidate = run[index];
    const other = run[neighbour];
    return candidate !== undefined && other !== undefined && belongs(candidate, other, columns);
  };
  while (joins(last + 1, last)) last += 1;
  while (joins(first - 1, first)) first -= 1;
  return run.slice(first, last + 1);
}

/** A page of a report has some hundreds of cells. What stands in more places is no table, and is not looked into. */
const MOST_CHUNKS = 2_000;

const isTable = (run: readonly Candidate[]): boolean => {
  if (run.reduce((sum, { chunks }) => sum + chunks.length, 0) > MOST_CHUNKS) return false;
  const tabular = run.filter((candidate) => candidate.tabular);
  return tabular.length >= 2 || tabular.some(({ chunks }) => chunks.length >= 4);
};

function breaks(before: Candidate, next: Candidate, width: number): boolean {
  if (next.line.baseline - before.line.baseline > FURTHEST * next.line.size) return true;
  if (next.tabular) return false;
  const isProse = next.line.box[2] - next.line.box[0] > PROSE * width;
  return isProse || next.line.size > LARGER * before.line.size;
}

/** The zones among lines of a page, from the top down. */
export function zonesOf(lines: readonly TextLine[]): Zone[] {
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const width = Math.max(...lines.map(({ box }) => box[2])) - left;
  const runs: Candidate[][] = [];
  let before: Candidate | null = null;
  for (const line of lines) {
    const chunks = chunksOf(line);
    const next: Candidate = { line, chunks, tabular: isTabular(line, chunks) };
    if (before === null || breaks(before, next, width)) runs.push([]);
    runs.at(-1)?.push(next);
    before = next;
  }
  return runs
    .map(trimmed)
    .filter(isTable)
    .map((run) => ({
      lines: run.map(({ line }) => line),
      chunks: run.flatMap(({ chunks }) => chunks),
    }));
}
