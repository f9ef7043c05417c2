import { type Chunk, isFigure, isFigureText } from "./chunk.ts";
import type { RowBand } from "./row-band.ts";

/** The lines of one cell, from the top down. */
export type CellLines = readonly Chunk[];

/** Tells whether other rows show that two pieces stand in different columns. */
export type Apart = (a: Chunk, b: Chunk) => boolean;

/** A row's cells from left to right, and the line that they stand on or about. */
export interface BandRow {
  readonly cells: readonly CellLines[];
  readonly baseline: number;
}

/** How far (points) the distance of two lines of a cell may be from the usual one. */
const EVEN = 1;
/** How far (in sizes) the middle of a cell may be from the line of its row. */
const CENTRED = 0.3;
/** A cell has no more lines than this. */
const MOST_LINES = 8;
/** A row of a report has fifteen cells; what is in more pieces than this is none. */
const MOST_PIECES = 120;

/** Figures that show where a row stands. */
const LEAST_ON_LINE = 2;

const isOnLine = (piece: Chunk, line: number): boolean =>
  Math.abs(piece.baseline - line) < CENTRED * piece.size;

const folded = (lines: CellLines): string => lines.map(({ text }) => text.normalize("NFKC").trim()).join("");

/** True where lines may be one cell, `off` points from where its row has it: all of its lines, one below the other. */
function isCell(lines: CellLines, off: number, leading: number, areApart: Apart): boolean {
  const [first] = lines;
  if (first === undefined || Math.abs(off) > CENTRED * first.size) return false;
  const even = lines
    .slice(1)
    .every((line, index) => Math.abs(line.baseline - (lines[index]?.baseline ?? 0) - leading) < EVEN);
  const inOneColumn = lines.every((line, index) => index === 0 || !areApart(first, line));
  return even && inOneColumn && isFigureText(folded(lines));
}

const byBaseline = (a: Chunk, b: Chunk): number => a.baseline - b.baseline;

/** The ways to part pieces, from left to right, into cells side by side: how many there are, and one of them. */
interface Parts {
  readonly ways: number;
  readonly cells: readonly CellLines[];
}

function partsOf(pieces: readonly Chunk[], fits: (lines: CellLines) => boolean): Parts {
  const parts: Parts[] = [{ ways: 1, cells: [] }];
  for (let end = 1; end <= pieces.length; end += 1) {
    const next = pieces[end]?.box[0] ?? Number.POSITIVE_INFINITY;
    let found: Parts = { ways: 0, cells: [] };
    for (let start = end - 1; start >= Math.max(0, end - MOST_LINES); start -= 1) {
      const before = parts[start];
      const cell = pieces.slice(start, end).sort(byBaseline);
      const beside = cell.every(({ box }) => box[2] < next);
      if (before === undefined || before.ways === 0 || !beside || !fits(cell)) continue;
      found = { ways: found.ways + before.ways, cells: [...before.cells, cell] };
    }
    parts.push(found);
  }
  return parts.at(-1) ?? { ways: 0, cells: [] };
}

const topOf = (lines: CellLines): number => lines[0]?.baseline ?? 0;
const middleOf = (lines: CellLines): number => (topOf(lines) + (lines.at(-1)?.baseline ?? 0)) / 2;

/** The line that most of a row's figures stand on where no label shows it, if at least two do; null where no line has the most. */
function mainLine(pieces: readonly Chunk[]): number | null {
  const counts = pieces.map(
    (piece) => pieces.filter((other) => isFigure(other) && isOnLine(other, piece.baseline)).length,
  );
  const most = Math.max(...counts);
  const first = pieces[counts.indexOf(most)];
  if (first === undefined || most < LEAST_ON_LINE) return null;
  const line = first.baseline;
  const others = counts.filter((count, index) => count === most && !isOnLine(pieces[index] ?? first, line));
  return others.length === 0 ? line : null;
}

/**
 * A row of which some cells hold a blank line of their own: one figure each, half a line or a line off that of the
 * others, and nothing beside it that it could be a part of. Null where that is not how its pieces stand.
 */
function cellsWithBlankLines(
  pieces: readonly Chunk[],
  { leading, labelled }: RowBand,
  areApart: Apart,
): BandRow | null {
  const hasLabel = labelled !== null && pieces.some((piece) => isFigure(piece) && isOnLine(piece, labelled));
  const line = hasLabel ? labelled : mainLine(pieces);
  if (line === null) return null;
  const isOff = (piece: Chunk | undefined): boolean => piece !== undefined && !isOnLine(piece, line);
  const clear = pieces.every((piece, index) => {
    if (!isFigure(piece)) return false;
    if (!isOff(piece)) return true;
    const halves = (2 * Math.abs(piece.baseline - line)) / leading;
    const beside = [pieces[index - 1], pieces[index + 1]];
    return (
      [1, 2].some((count) => Math.abs(halves - count) < (2 * EVEN) / leading) &&
      beside.every(
        (other) =>
          other === undefined || !isOff(other) || isOnLine(other, piece.baseline) || areApart(other, piece),
      )
    );
  });
  const apart = pieces.every(
    ({ box }, index) => box[2] < (pieces[index + 1]?.box[0] ?? Number.POSITIVE_INFINITY),
  );
  return clear && apart ? { cells: pieces.map((piece) => [piece]), baseline: line } : null;
}

/**
 * The cells of a row, from left to right: its pieces parted so that each is a figure whose lines stand below one
 * another about the middle of the row, or from its top. Null where there is no way to part them or more than one.
 */
export function bandCells(band: RowBand, areApart: Apart): BandRow | null {
  const { pieces, leading } = band;
  if (pieces.length > MOST_PIECES) return null;
  const sorted = [...pieces].sort((a, b) => a.box[0] - b.box[0]);
  const top = Math.min(...sorted.map(({ baseline }) => baseline));
  const middle = (top + Math.max(...sorted.map(({ baseline }) => baseline))) / 2;
  const centred = partsOf(sorted, (lines) => isCell(lines, middleOf(lines) - middle, leading, areApart));
  if (centred.ways > 0) return centred.ways === 1 ? { cells: centred.cells, baseline: middle } : null;
  const hanging = partsOf(sorted, (lines) => isCell(lines, topOf(lines) - top, leading, areApart));
  if (hanging.ways > 0) return hanging.ways === 1 ? { cells: hanging.cells, baseline: top } : null;
  return cellsWithBlankLines(sorted, band, areApart);
}
