import type { Box, Raster } from "../raster/raster.ts";
import type { Streak } from "../raster/streaks.ts";
import type { CellLayout, TableLayout } from "./page-layout.ts";

/** Inches: what lies so near to a cell's sides is of its rules, and what is so near to a streak may have gone on under it. */
const SIDE = 1 / 50;
const NEAR = 1 / 40;
/** What is darker than this share of a cell's lightest is ink. */
const INK = 0.72;

/** Where the ink of a box begins and ends from left to right; null where it has none. */
function inkedFrom(
  { width, data }: Raster,
  [left, top, right, bottom]: Box,
): readonly [number, number] | null {
  let paper = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) paper = Math.max(paper, data[y * width + x] ?? 0);
  let [first, last] = [right, left];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      if ((data[y * width + x] ?? 255) < INK * paper) [first, last] = [Math.min(first, x), Math.max(last, x)];
  return first > last ? null : [first, last];
}

/**
 * A table whose cells are told that a streak crossed what stands in them. `clean` is the picture without its streaks, with
 * `dots` pixels an inch; `toPicture` leads from a box on the page to one on it.
 */
export function withStreakedCells(
  table: TableLayout,
  clean: Raster,
  streaks: readonly Streak[],
  dots: number,
  toPicture: (box: Box) => Box,
): TableLayout {
  const [side, near] = [Math.round(SIDE * dots), Math.round(NEAR * dots)];
  const isCrossed = (cell: CellLayout): boolean => {
    const [left, top, right, bottom] = toPicture(table.toPage(cell.box));
    const through = streaks.filter(({ from, to }) => from <= right && to >= left);
    if (through.length === 0) return false;
    const box: Box = [
      Math.max(0, Math.ceil(left) + side),
      Math.max(0, Math.ceil(top) + side),
      Math.min(clean.width, Math.floor(right) - side),
      Math.min(clean.height, Math.floor(bottom) - side),
    ];
    const ink = inkedFrom(clean, box);
    return ink !== null && through.some(({ from, to }) => from - near <= ink[1] && to + near > ink[0]);
  };
  const told = (cell: CellLayout): CellLayout => (isCrossed(cell) ? { ...cell, isCrossed: true } : cell);
  return { ...table, cells: table.cells.map(told) };
}
