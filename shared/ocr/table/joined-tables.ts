import type { Raster } from "../raster/raster.ts";
import type { Frame } from "./frames.ts";
import { DRAWN, isTable, type Lattice, latticeOf } from "./grid.ts";

/** The first and the last column that a row's line goes to; null where none of it is drawn. */
function reachOf({ columns, horizontal }: Lattice, row: number): readonly [number, number] | null {
  const across = columns.length - 1;
  const edges = horizontal.subarray(row * across, (row + 1) * across);
  const first = edges.findIndex((share) => share >= DRAWN);
  return first < 0 ? null : [first, edges.findLastIndex((share) => share >= DRAWN) + 1];
}

/** Where a table ends and another begins: what joins them runs between them, but closes nothing. */
function gapsOf(lattice: Lattice): number[] {
  const { rows, columns, vertical } = lattice;
  const down = rows.length - 1;
  return rows.slice(1).flatMap(({ offset }, row) => {
    const isDrawn = (column: number): boolean => (vertical[column * down + row] ?? 0) >= DRAWN;
    const reaches = [reachOf(lattice, row), reachOf(lattice, row + 1)];
    const isOpen = reaches.every((reach) => {
      const drawn = columns.filter((_, column) => isDrawn(column)).length;
      return reach !== null && !reach.some(isDrawn) && 2 * drawn < reach[1] - reach[0] + 1;
    });
    return isOpen ? [(offset + (rows[row]?.offset ?? offset)) / 2] : [];
  });
}

/** Pixels from a table's outermost lines at which another may begin. */
const APART = 12;

/** The lines across between two heights, and all that may cross them. */
const between = (frame: Frame, from: number, to: number): Frame => ({
  ...frame,
  horizontal: frame.horizontal.filter(({ offset }) => offset >= from && offset < to),
});

/**
 * The tables whose rules hold together. A seal, a pen or a streak of the scanner that crosses two tables makes one frame
 * of them: each is a table, without what lies between.
 */
export function tablesIn(page: Raster, frame: Frame): readonly Lattice[] {
  if (frame.horizontal.length < 2) return [];
  const lattice = latticeOf(page, frame);
  if (lattice === null) return [];
  const [top, bottom] = [lattice.rows[0]?.offset ?? 0, lattice.rows.at(-1)?.offset ?? page.height];
  const isWhole = isTable(lattice);
  const cuts = isWhole ? [top - APART, bottom + APART] : gapsOf(lattice);
  if (cuts.length === 0) return [];
  const ends = [0, ...cuts, page.height];
  const parts = ends.slice(1).map((to, index) => between(frame, ends[index] ?? 0, to));
  const others = isWhole ? parts.filter((_, index) => index !== 1) : parts;
  return [...(isWhole ? [lattice] : []), ...others.flatMap((part) => tablesIn(page, part))];
}
