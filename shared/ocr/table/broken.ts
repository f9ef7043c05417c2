import type { Raster } from "../raster/raster.ts";
import { type Run, runsWhere } from "../raster/runs.ts";
import { gapsIn, isRooted } from "./edge.ts";
import type { GridLine } from "./grid-line.ts";
import { lineEdges } from "./line-edges.ts";

/** Pixels from which a line is longer than strokes of letters that run in one line. */
export const LONG = 150;

/** Pixels of gaps from which the first or last edge of a run is no part of it. */
const APART = 3;

/** Share of the way across a table, or down, over which a line is drawn that no letters make: it may be worn. */
const MOSTLY = 0.5;

function isMostlyDrawn(places: readonly number[], isDrawn: (edge: number) => boolean): boolean {
  const lengths = places.slice(1).map((place, edge) => place - (places[edge] ?? place));
  const sum = (of: readonly number[]): number => of.reduce((all, length) => all + length, 0);
  return sum(lengths.filter((_, edge) => isDrawn(edge))) >= MOSTLY * sum(lengths);
}

/**
 * The edges of a run that have gaps, where it is short or mostly gaps, or where they stand at its ends: what is drawn there is
 * strokes of letters. Of a line that `mayBeWorn` an edge that starts out from the crossing at the end is whole.
 */
function brokenOf(
  page: Raster,
  line: GridLine,
  places: readonly number[],
  { from, to }: Run,
  mayBeWorn: boolean,
): number[] {
  const placeOf = (stop: number): number => places[stop] ?? 0;
  const gaps = new Map<number, number>();
  let whole = 0;
  for (let edge = from; edge < to; edge += 1) {
    const gap = gapsIn(page, line, placeOf(edge), placeOf(edge + 1));
    if (gap > 0) gaps.set(edge, gap);
    else whole += placeOf(edge + 1) - placeOf(edge);
  }
  const length = placeOf(to) - placeOf(from);
  if (length < LONG || whole < length / 2) return [...gaps.keys()];
  const isWorn = (edge: number, at: "from" | "to"): boolean =>
    mayBeWorn && isRooted(page, line, [placeOf(edge), placeOf(edge + 1)], at);
  const isApart = (edge: number, at: "from" | "to"): boolean =>
    (gaps.get(edge) ?? 0) >= APART && !isWorn(edge, at);
  return [...(isApart(from, "from") ? [from] : []), ...(isApart(to - 1, "to") ? [to - 1] : [])];
}

/** Takes away the edges that strokes of letters make: what is drawn there stops short of the crossings. */
export function withoutBroken(
  page: Raster,
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
  drawn: number,
): void {
  for (const { line, places, shares: own } of lineEdges(lines, stops, shares)) {
    const isDrawn = (edge: number): boolean => (own[edge] ?? 0) >= drawn;
    const mayBeWorn = isMostlyDrawn(places, isDrawn);
    const broken = runsWhere(0, own.length, isDrawn).flatMap((run) =>
      brokenOf(page, line, places, run, mayBeWorn),
    );
    for (const edge of broken) own[edge] = 0;
  }
}

/**
 * Puts in edges, of lines that are drawn most of their way, that are worn away at one of their crossings, beyond which the line
 * goes on: from the other they start out, as what is written in a cell does not.
 */
export function withWorn(
  page: Raster,
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
  drawn: number,
): void {
  for (const { line, places, shares: own } of lineEdges(lines, stops, shares)) {
    const isDrawn = own.map((share) => (share >= drawn ? 1 : 0));
    if (!isMostlyDrawn(places, (edge) => isDrawn[edge] === 1)) continue;
    own.forEach((share, edge) => {
      if (share >= drawn) return;
      const [from, to] = [places[edge] ?? 0, places[edge + 1] ?? 0];
      const rooted = [isRooted(page, line, [from, to], "from"), isRooted(page, line, [from, to], "to")];
      const isHeld = [edge - 1, edge + 1].every((beside, at) => rooted[at] === true || isDrawn[beside] === 1);
      const isWhole = gapsIn(page, line, from, to) <= (1 - drawn) * (to - from);
      if (rooted.includes(true) && isHeld && isWhole) own[edge] = drawn;
    });
  }
}
