import type { Raster } from "../raster/raster.ts";
import { BLOCK } from "./profiles.ts";
import { offsetAt, type Rule } from "./rule.ts";

/** Pixels that a line is long which may be drawn double; and from one of the two to the other. */
export const LONG = 60;
export const APART = { least: 3.4, most: 20 };
/** Nothing has room between lines so near, though their edges leave no paper in the picture. */
const TIGHT = 6;
/** Of the shorter of the two, what runs beside the other; and along it, where paper shows between them. */
export const BESIDE = 0.8;
const CLEAR = 0.85;
/** Of the darkness of the lighter line, what is paper at most. */
const PAPER = 0.6;
/** Pairs as far apart as one another from which on a page's tables are drawn double. */
export const LEAST = 3;
/** Lines down a page that are longer than letters, and the share of their length that is in pairs then. */
const SIDE = 120;
const SHARE = 0.6;

/** Two lines beside one another, so many pixels apart. */
export interface Pair {
  readonly first: Rule;
  readonly second: Rule;
  readonly apart: number;
}

/** Two lines with nothing but paper between them; null for others. No row is so low that something could stand there. */
function pairOf(page: Raster, first: Rule, second: Rule): Pair | null {
  const [from, to] = [Math.max(first.from, second.from), Math.min(first.to, second.to)];
  const shorter = Math.min(first.to - first.from, second.to - second.from);
  if (to - from < Math.max(LONG, BESIDE * shorter)) return null;
  const middle = (from + to) / 2;
  const apart = offsetAt(second, middle) - offsetAt(first, middle);
  if (apart < APART.least || apart > APART.most) return null;
  if (apart <= TIGHT) return { first, second, apart };
  const paper = PAPER * Math.min(first.darkness, second.darkness);
  let [clear, all] = [0, 0];
  for (let along = from + BLOCK; along < to - BLOCK; along += 3) {
    const between = (offsetAt(first, along) + offsetAt(second, along)) / 2;
    all += 1;
    if (lightestAt(page, first, along, between, apart) < paper) clear += 1;
  }
  return clear >= CLEAR * all ? { first, second, apart } : null;
}

/** How dark it is where it is lightest between two lines. */
function lightestAt(page: Raster, { axis }: Rule, along: number, between: number, apart: number): number {
  const { width, data } = page;
  const [next, step] = axis === "horizontal" ? [1, width] : [width, 1];
  const reach = Math.max(0, Math.round(apart / 2) - 2);
  let lightest = 0;
  for (let away = -reach; away <= reach; away += 1)
    lightest = Math.max(lightest, data[Math.round(between + away) * step + Math.round(along) * next] ?? 0);
  return 255 - lightest;
}

/** The lines of an axis that are next to one another, two and two. */
export function pairsOf(page: Raster, rules: readonly Rule[]): Pair[] {
  const long = rules.filter(({ from, to }) => to - from >= LONG).sort((a, b) => a.offset - b.offset);
  return long.flatMap((first, index) => {
    const pairs: Pair[] = [];
    for (const second of long.slice(index + 1)) {
      if (second.offset - first.offset > 2 * APART.most) break;
      const pair = pairOf(page, first, second);
      if (pair !== null) pairs.push(pair);
    }
    return pairs;
  });
}

/** Pixels of paper between the two: the table's own border may be thicker than those of its cells, what is between is as wide. */
export const paperOf = ({ first, second, apart }: Pair): number =>
  apart - (first.thickness + second.thickness) / 2;

/** True where most of the lines down a page are in pairs, all as far apart: strokes of letters and specks are not. */
export function areUsual(pairs: readonly Pair[], rules: readonly Rule[]): boolean {
  const halves = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const long = rules.filter(({ from, to }) => to - from >= SIDE);
  const lengthOf = (some: readonly Rule[]): number => some.reduce((sum, { from, to }) => sum + to - from, 0);
  return pairs.length >= LEAST && lengthOf(long.filter((rule) => halves.has(rule))) >= SHARE * lengthOf(long);
}
