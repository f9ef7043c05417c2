import type { Raster } from "../raster/raster.ts";
import { longestRun } from "../raster/runs.ts";
import type { Frame } from "./frames.ts";
import { DRAWN, isTable, type Lattice, latticeOf } from "./grid.ts";

/** Pixels from a table's outermost lines at which another may begin. */
const APART = 12;

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

/** True where a line of rows goes all across. */
const isLineAcross = ({ columns, horizontal }: Lattice, row: number): boolean => {
  const across = columns.length - 1;
  return horizontal.subarray(row * across, (row + 1) * across).every((share) => share >= DRAWN);
};

/** Columns of a table of which others that stand right above it or below are told. */
const MANY = 7;

/**
 * Where two tables touch, with one line between them: it goes all across, and no column of the row above it goes on in the row
 * below. Within the form's tables some do, but where a heading takes up a whole row.
 */
function seamsOf(lattice: Lattice): number[] {
  const { rows, columns, vertical } = lattice;
  const [across, down] = [columns.length - 1, rows.length - 1];
  const dividing = (row: number): number[] =>
    columns.flatMap((_, column) => {
      const isInner = column > 0 && column < across;
      return isInner && (vertical[column * down + row] ?? 0) >= DRAWN ? [column] : [];
    });
  const isSeam = (row: number): boolean => {
    const [above, below] = [dividing(row - 1), dividing(row)];
    return (
      isLineAcross(lattice, row) &&
      above.length > 0 &&
      below.length > 0 &&
      !above.some((column) => below.includes(column))
    );
  };
  return across < MANY
    ? []
    : rows.flatMap(({ offset }, row) => (row > 0 && row < down && isSeam(row) ? [offset] : []));
}

/**
 * Where a table ends that is closed on all sides, though letters in the grain of the page make lines that go on from it;
 * nothing where a side is only worn.
 */
function closedPart(lattice: Lattice): number[] {
  const { rows, columns, vertical } = lattice;
  const [across, down] = [columns.length - 1, rows.length - 1];
  const sidesAt = (row: number): number =>
    [0, across].filter((column) => (vertical[column * down + row] ?? 0) >= DRAWN).length;
  const { from, to } = longestRun(down, (row) => sidesAt(row) === 2);
  const isOpen = (row: number): boolean => row < 0 || row >= down || sidesAt(row) === 0;
  if (
    to === from ||
    !isLineAcross(lattice, from) ||
    !isLineAcross(lattice, to) ||
    !isOpen(from - 1) ||
    !isOpen(to)
  )
    return [];
  return [(rows[from]?.offset ?? 0) - APART, (rows[to]?.offset ?? 0) + APART];
}

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
  const seams = isWhole ? [0, ...seamsOf(lattice), page.height] : [];
  if (seams.length > 2)
    return seams
      .slice(1)
      .flatMap((to, index) =>
        tablesIn(page, between(frame, (seams[index] ?? 0) - APART / 2, to + APART / 2)),
      );
  const gaps = isWhole ? [top - APART, bottom + APART] : gapsOf(lattice);
  const cuts = gaps.length > 0 ? gaps : closedPart(lattice);
  if (cuts.length === 0) return [];
  const ends = [0, ...cuts, page.height];
  const parts = ends.slice(1).map((to, index) => between(frame, ends[index] ?? 0, to));
  const others = parts.filter(
    ({ horizontal }, index) => horizontal.length < frame.horizontal.length && !(isWhole && index === 1),
  );
  return [...(isWhole ? [lattice] : []), ...others.flatMap((part) => tablesIn(page, part))];
}
