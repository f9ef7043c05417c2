import type { Raster } from "../raster/raster.ts";
import { gapsIn, isRooted } from "./edge.ts";
import type { GridLine } from "./grid-line.ts";
import { lineEdges } from "./line-edges.ts";
import type { Rule } from "./rule.ts";

/** Pixels of a gap in a side at most: less than a row. */
const WIDEST = 30;

/**
 * Closes gaps in the first and the last of lines, between places where they are drawn. Browsers end the border of a label that
 * goes on from the page before some pixels above the row below it; a scratch takes a piece out of a rule. Beyond a side stands
 * nothing: no cell is divided.
 */
export function withWholeSides(
  page: Raster,
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
  drawn: number,
): void {
  const all = lineEdges(lines, stops, shares);
  for (const { line, places, shares: own } of all.filter((_, at) => at === 0 || at === all.length - 1)) {
    const isDrawn = own.map((share) => (share >= drawn ? 1 : 0));
    own.forEach((share, edge) => {
      if (share >= drawn) return;
      const [from, to] = [places[edge] ?? 0, places[edge + 1] ?? 0];
      const isBetween = isDrawn[edge - 1] === 1 && isDrawn[edge + 1] === 1;
      const isHeld = (["from", "to"] as const).every((at) => isRooted(page, line, [from, to], at));
      if ((isBetween || isHeld) && gapsIn(page, line, from, to) <= WIDEST) own[edge] = 1;
    });
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
