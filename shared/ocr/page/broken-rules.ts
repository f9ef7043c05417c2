import { widthOf } from "../raster/box.ts";
import { median } from "../raster/quantile.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { type Run, runsWhere } from "../raster/runs.ts";
import type { CellLayout, TableLayout } from "./page-layout.ts";

/** Pixels that a rule may lie off the side of its cell. */
const OFF = 6;
/** What is darker than this on an even page is a rule; and what its paper is. */
const INK = 150;
const PAPER = 255;
/** How far a rule goes on beside what broke it, and how wide that is at least, as a 1 is, and at most. */
const PIECE = 8;
const WIDE = { least: 5, most: 30 };
/** How much of its way a rule is there that a few things broke. */
const WHOLE = 0.5;
/** Pixels by which what goes down a page may lie aside from rule to rule, and over a table. */
const ASIDE = { next: 4, all: 16 };
/** In so many cells, one under the other, it breaks the rules above and below. */
const CELLS = 3;
/** Pixels: what is as narrow holds no digit. */
const NARROW = 22;
/** Pixels beyond a cell in which its rules are looked at. */
const BEYOND = 24;

/** Where the rule at a height of the page is broken between two ends, nearer to paper there than to itself, and goes on behind. */
function gapsOf({ width, height, data }: Raster, at: number, from: number, to: number): Run[] {
  const [left, right] = [Math.max(0, from), Math.min(width, to)];
  const [top, bottom] = [Math.max(0, Math.round(at) - OFF), Math.min(height, Math.round(at) + OFF)];
  const darkest = new Uint8Array(width).fill(PAPER);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      darkest[x] = Math.min(darkest[x] ?? PAPER, data[y * width + x] ?? PAPER);
  const greyOf = (runs: readonly Run[]): number =>
    median(runs.flatMap(({ from: start, to: end }) => [...darkest.subarray(start, end)]));
  const pieces = runsWhere(left, right, (x) => (darkest[x] ?? PAPER) < INK, PIECE);
  const dark = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  if (dark < WHOLE * (right - left)) return [];
  const light = (greyOf(pieces) + PAPER) / 2;
  return pieces.slice(1).flatMap((piece, index) => {
    const gap = { from: pieces[index]?.to ?? 0, to: piece.from };
    const isGap = gap.to - gap.from >= WIDE.least && gap.to - gap.from <= WIDE.most;
    return isGap && greyOf([gap]) >= light ? [gap] : [];
  });
}

/** Where something broke the rules above and below a cell at the same place of it. */
function brokenAt(page: Raster, [left, top, right, bottom]: Box): Run[] {
  const [from, to] = [Math.round(left) - BEYOND, Math.round(right) + BEYOND];
  const above = gapsOf(page, top, from, to);
  if (above.length === 0) return [];
  return gapsOf(page, bottom, from, to).filter(
    (gap) =>
      gap.from < right &&
      gap.to > left &&
      above.some(
        (other) => Math.abs(other.from - gap.from) <= ASIDE.next && Math.abs(other.to - gap.to) <= ASIDE.next,
      ),
  );
}

/** True for cells on either side of what is narrower than a digit: one cell, from which a piece is lost. */
function isBesideLost({ box }: CellLayout, lost: readonly Box[]): boolean {
  return lost.some(
    ([left, top, right, bottom]) =>
      Math.max(top, box[1]) < Math.min(bottom, box[3]) &&
      Math.min(Math.abs(box[2] - left), Math.abs(box[0] - right)) <= ASIDE.next,
  );
}

/**
 * A table whose cells are told through which something went down the page that left nothing of its rules, as light from beside
 * or a copier's dry roll does: nor would it have left a 1.
 */
export function withBrokenRules(page: Raster, table: TableLayout): TableLayout {
  if (!table.ruled) return table;
  const broken = table.cells.map(({ box }) => brokenAt(page, table.toPage(box)));
  const all = broken.flat();
  const isBroken = (gaps: readonly Run[] = []): boolean =>
    gaps.some((gap) => all.filter((other) => Math.abs(other.from - gap.from) <= ASIDE.all).length >= CELLS);
  const lost = table.cells.flatMap(({ box }) => (widthOf(box) <= NARROW ? [box] : []));
  const cells = table.cells.map(
    (cell, index): CellLayout =>
      isBroken(broken[index]) || isBesideLost(cell, lost) ? { ...cell, isCrossed: true } : cell,
  );
  return { ...table, cells };
}
