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

/** Columns further apart than this (in sizes) do not show where the cells between them end. */
const NEAR = 1.6;
/** Points that are not seen on paper. */
const TIGHT = 0.5;

/** How far (in sizes) blanks push a line. */
const PUSHED = 0.35;
/** Figures on one line that show where the row stands. */
const LEAST_WHOLE = 2;

const startOf = ({ glyphs, box }: Chunk): number => glyphs[0]?.x ?? box[0];
const endOf = ({ glyphs, box }: Chunk): number => glyphs.at(-1)?.end ?? box[2];
const widthOf = (line: Chunk): number => endOf(line) - startOf(line);

/** The columns of rows that have as many cells; null where they stand over one another. */
export function extentsOf(rows: readonly (readonly CellLines[])[]): Extent[] | null {
  const extents = (rows[0] ?? []).map((_, index): Extent => {
    const lines = rows.flatMap((row) => row[index] ?? []);
    return {
      from: Math.min(...lines.map(startOf)),
      to: Math.max(...lines.map(endOf)),
      widest: Math.max(...lines.map(widthOf)),
    };
  });
  const apart = extents.every(
    ({ from }, index) => from > (extents[index - 1]?.to ?? Number.NEGATIVE_INFINITY),
  );
  return apart ? extents : null;
}

const isBroken = (line: Chunk, next: Chunk): boolean =>
  /\d$/u.test(line.text.normalize("NFKC").trim()) && /^[\d.,]/u.test(next.text.normalize("NFKC").trim());

/** True where one more character would not have fit on a line: the cells beside it are near. */
function isFull(line: Chunk, next: Chunk, index: number, extents: readonly Extent[]): boolean {
  const own = extents[index];
  const [first] = next.glyphs;
  if (own === undefined || first === undefined) return false;
  const more = first.end - first.x;
  const room = NEAR * line.size;
  const [before, behind] = [extents[index - 1], extents[index + 1]];
  const bounded = (behind ?? own).from - own.to < room && own.from - (before?.to ?? own.from) < room;
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

/**
 * True where every number of a row that goes on from line to line does so because its line was full, beside others
 * that stand on the one line of the row. `rows` are those with as many cells, this one among them; `texts` what stands
 * around them.
 */
export function isBrokenForRoom(
  row: readonly CellLines[],
  rows: readonly (readonly CellLines[])[],
  texts: readonly Chunk[],
): boolean {
  const breaks = row.flatMap((lines, index) =>
    lines.slice(1).flatMap((next, above) => {
      const line = lines[above];
      return line !== undefined && isBroken(line, next) ? [{ line, next, index }] : [];
    }),
  );
  if (breaks.length === 0) return true;
  const extents = extentsOf(rows);
  if (extents === null || row.filter((lines) => lines.length === 1).length < LEAST_WHOLE) return false;
  const columns = withHeaders(extents, texts);
  return breaks.every(({ line, next, index }) => isPushed(line, next) || isFull(line, next, index, columns));
}
