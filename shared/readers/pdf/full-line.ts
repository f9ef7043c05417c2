import type { CellLines } from "./band-cells.ts";
import type { Chunk } from "./chunk.ts";
import { centerX } from "./geometry.ts";

/** The x that the cells of one column cover, its lines' own widths included. */
interface Extent {
  readonly from: number;
  readonly to: number;
  /** The widest line of the column. */
  readonly widest: number;
}

/** The columns of rows that have as many cells, and whether what stands in them is centred. */
interface Columns {
  readonly extents: readonly Extent[];
  readonly centred: readonly boolean[];
}

/** How far (in sizes) what is centred is from the middle of its column at most: half a blank. */
const CENTRED = 0.16;
/** Lines whose widths (in sizes) differ by a digit show whether they are centred. */
const DIFFERENT = 0.4;
/** The share of a centred column's lines that show it. */
const MOST_CENTRED = 0.8;
/** Columns further apart than this (in sizes) do not show where the cells between them end. */
const NEAR = 1.6;
/** Points that are not seen on paper. */
const TIGHT = 0.5;

/** How far (in sizes) blanks push a line. */
const PUSHED = 0.35;
/** Figures on one line that show where the row stands, if no other row shows how many it has. */
const LEAST_WHOLE = 2;

const startOf = ({ glyphs, box }: Chunk): number => glyphs[0]?.x ?? box[0];
const endOf = ({ glyphs, box }: Chunk): number => glyphs.at(-1)?.end ?? box[2];
const widthOf = (line: Chunk): number => endOf(line) - startOf(line);

/** The columns of rows that have as many cells. */
function extentsOf(rows: readonly (readonly CellLines[])[]): Extent[] {
  return (rows[0] ?? []).map((_, index): Extent => {
    const lines = rows.flatMap((row) => row[index] ?? []);
    return {
      from: Math.min(...lines.map(startOf)),
      to: Math.max(...lines.map(endOf)),
      widest: Math.max(...lines.map(widthOf)),
    };
  });
}

const areDisjoint = (extents: readonly Extent[]): boolean =>
  extents.every(({ from }, index) => from > (extents[index - 1]?.to ?? Number.NEGATIVE_INFINITY));

/** The rows that have the same columns as some, from all over the document. */
function withSameColumns(
  rows: readonly (readonly CellLines[])[],
  all: readonly (readonly CellLines[])[],
): (readonly CellLines[])[] {
  const same = [...rows];
  for (const row of all)
    if (row.length === rows[0]?.length && areDisjoint(extentsOf([...same, row]))) same.push(row);
  return same;
}

const isOver = (a: Chunk, b: Chunk): boolean => a.box[0] < b.box[2] && b.box[0] < a.box[2];

const isBroken = (line: Chunk, next: Chunk): boolean =>
  /\d$/u.test(line.text.normalize("NFKC").trim()) && /^[\d.,]/u.test(next.text.normalize("NFKC").trim());

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The lines of a column that have the middle of most. */
function aboutMiddle(lines: readonly Chunk[]): Chunk[] {
  const middleOf = (line: Chunk): number => (startOf(line) + endOf(line)) / 2;
  const middle = median(lines.map(middleOf));
  return lines.filter((line) => Math.abs(middleOf(line) - middle) < CENTRED * line.size);
}

/** For each column whether it is centred: what stands in it has one middle, and in some such column not one width. */
function centredColumns(rows: readonly (readonly CellLines[])[]): boolean[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.flatMap((row) => row[index] ?? []));
  const centred = columns.map((lines) => aboutMiddle(lines).length >= MOST_CENTRED * lines.length);
  const shown = columns.some((lines, index) => {
    const widths = aboutMiddle(lines).map((line) => widthOf(line) / line.size);
    return centred[index] && Math.max(...widths) - Math.min(...widths) > DIFFERENT;
  });
  return centred.map((own) => own && shown);
}

/** True where one more character would not have fit on a line: the cells beside it are near. */
function isFull(line: Chunk, next: Chunk, index: number, { extents, centred }: Columns): boolean {
  const own = extents[index];
  const [first] = next.glyphs;
  if (own === undefined || first === undefined) return false;
  const more = first.end - first.x;
  const room = NEAR * line.size;
  const before = own.from - (extents[index - 1]?.to ?? own.from);
  const behind = (extents[index + 1]?.from ?? own.to) - own.to;
  const bounded = centred[index] ? Math.min(before, behind) < room : Math.max(before, behind) < room;
  return bounded && widthOf(line) + more > own.widest + TIGHT;
}

/** True where blanks push a line out of the middle of its cell and not the next one: nobody broke it there by hand. */
const isPushed = (line: Chunk, next: Chunk): boolean =>
  line.glyphs[0]?.afterBlank === true &&
  next.glyphs[0]?.afterBlank !== true &&
  centerX(line.box) - centerX(next.box) > PUSHED * line.size;

/** The columns of figures, as wide as their headers where these stand over one column alone. */
function withHeaders(extents: readonly Extent[], texts: readonly Chunk[]): Extent[] {
  const isOver = (chunk: Chunk, { from, to }: Extent): boolean => startOf(chunk) < to && endOf(chunk) > from;
  const headers = texts.filter((chunk) => extents.filter((extent) => isOver(chunk, extent)).length === 1);
  return extents.map((extent) => {
    const own = headers.filter((chunk) => isOver(chunk, extent));
    return {
      ...extent,
      from: Math.min(extent.from, ...own.map(startOf)),
      to: Math.max(extent.to, ...own.map(endOf)),
    };
  });
}

const isWhole = (row: readonly CellLines[]): boolean => row.every((lines) => lines.length === 1);

/** True for a row that begins or ends where another does, and has more cells. */
function isLonger(row: readonly CellLines[], other: readonly CellLines[]): boolean {
  const isOverOne = (a: CellLines | undefined, b: CellLines | undefined): boolean =>
    (a ?? []).some((line) => (b ?? []).some((beside) => isOver(line, beside)));
  const sameTable = isOverOne(row[0], other[0]) || isOverOne(row.at(-1), other.at(-1));
  return sameTable && row.length > other.length;
}

/** What shows where a row's columns are. */
export interface Surroundings {
  /** The rows of its table that stand near, this one among them. */
  readonly near: readonly (readonly CellLines[])[];
  /** Rows of the document in which no cell is broken. */
  readonly whole: readonly (readonly CellLines[])[];
  readonly texts: readonly Chunk[];
  /** It is the only row below its header. */
  readonly isAlone: boolean;
}

/**
 * True where every number of a row that goes on from line to line does so because its line was full, beside others
 * that stand on the one line of the row. Lines that do not stand over one another are of one cell only where the row
 * has as many cells as one without broken numbers, or is alone under its header.
 */
export function isBrokenForRoom(row: readonly CellLines[], around: Surroundings): boolean {
  const breaks = row.flatMap((lines, index) =>
    lines.slice(1).flatMap((next, above) => {
      const line = lines[above];
      return line !== undefined && isBroken(line, next) ? [{ line, next, index }] : [];
    }),
  );
  if (breaks.length === 0) return true;
  const near = around.near.filter((other) => other.length === row.length);
  const rows = withSameColumns(near, around.whole);
  const extents = extentsOf(rows);
  if (!areDisjoint(extents)) return false;
  const single = row.filter((lines) => lines.length === 1).length;
  if (single < (rows.some(isWhole) ? 1 : LEAST_WHOLE)) return false;
  const isCounted =
    around.isAlone || (rows.some(isWhole) && !around.near.some((other) => isLonger(other, row)));
  if (!isCounted && breaks.some(({ line, next }) => !isOver(line, next))) return false;
  const columns = { extents: withHeaders(extents, around.texts), centred: centredColumns(rows) };
  return breaks.every(({ line, next, index }) => isPushed(line, next) || isFull(line, next, index, columns));
}
