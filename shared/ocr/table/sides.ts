import type { Raster } from "../raster/raster.ts";
import { gapsIn } from "./edge.ts";
import { type GridLine, lineAt } from "./grid-line.ts";
import type { Rule } from "./rule.ts";

/** Pixels of a gap in a side at most: less than a row. */
const WIDEST = 30;

/**
 * Closes gaps in the two sides of a table between places where they are drawn. Browsers end the border of a label that
 * goes on from the page before some pixels above the row below it. Beyond a side stands nothing: no cell is divided.
 */
export function withWholeSides(
  page: Raster,
  columns: readonly GridLine[],
  rows: readonly GridLine[],
  shares: Float32Array,
  drawn: number,
): void {
  const count = rows.length - 1;
  for (const index of [0, columns.length - 1]) {
    const line = columns[index];
    if (line === undefined) continue;
    const places = rows.map((row) => lineAt(row, line.offset));
    const own = shares.subarray(index * count, (index + 1) * count);
    const isDrawn = own.map((share) => (share >= drawn ? 1 : 0));
    for (let edge = 1; edge < count - 1; edge += 1) {
      const isBetween = isDrawn[edge - 1] === 1 && isDrawn[edge + 1] === 1;
      if (isDrawn[edge] === 1 || !isBetween) continue;
      if (gapsIn(page, line, places[edge] ?? 0, places[edge + 1] ?? 0) <= WIDEST) own[edge] = 1;
    }
  }
}

/** Pixels by which a side may miss the ends of what it closes. */
const CLOSES = 8;

/** True for an outermost rule that goes from the first of those across to the last: it closes the frame, however few rows that has. */
export function isSide(rule: Rule, along: readonly Rule[], across: readonly Rule[]): boolean {
  const others = along.map(({ offset }) => offset);
  const ends = across.map(({ offset }) => offset);
  const isOuter = rule.offset <= Math.min(...others) || rule.offset >= Math.max(...others);
  return isOuter && rule.from <= Math.min(...ends) + CLOSES && rule.to >= Math.max(...ends) - CLOSES;
}
