import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { BLOCK } from "./profiles.ts";
import { offsetAt, type Rule, type RuledPage } from "./rule.ts";
import { inkEnd } from "./rule-ends.ts";

/** Pixels that a line is long which may be drawn double; and from one of the two to the other. */
const LONG = 60;
const APART = { least: 3.4, most: 16 };
/** Nothing has room between lines so near, though their edges leave no paper in the picture. */
const TIGHT = 6;
/** Of the shorter of the two, what runs beside the other; and along it, where paper shows between them. */
const BESIDE = 0.8;
const CLEAR = 0.85;
/** Of the darkness of the lighter line, what is paper at most. */
const PAPER = 0.6;
/** Pairs down and across, as far apart as one another, from which on a page's tables are drawn double. */
const LEAST = 3;
const EVEN = 1.5;
/** Lines down a page that are longer than letters, and the share of their length that is in pairs then. */
const SIDE = 120;
const SHARE = 0.6;
/** Of both together, what runs side by side where they are one line from end to end. */
const MOST = 0.6;

interface Pair {
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

function pairsOf(page: Raster, rules: readonly Rule[]): Pair[] {
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

/** True where one of two lines ends not far beyond the other. */
const isWhole = ({ first, second }: Pair): boolean =>
  Math.min(first.to, second.to) - Math.max(first.from, second.from) >=
  MOST * (Math.max(first.to, second.to) - Math.min(first.from, second.from));

/** One line for two, as wide as both with what is between them. Where a side of the table goes on alone, it does. */
function joined(page: Raster, pair: Pair): Rule {
  const { first, second, apart } = pair;
  const [outer, inner] = isWhole(pair) ? [Math.min, Math.max] : [Math.max, Math.min];
  const from = outer(inkEnd(page, first, "from"), inkEnd(page, second, "from")) - BLOCK;
  const to = inner(inkEnd(page, first, "to"), inkEnd(page, second, "to")) + BLOCK;
  const offsets = Float32Array.from({ length: Math.round((to - from) / BLOCK) + 1 }, (_, block) => {
    const along = from + block * BLOCK;
    const own = [first, second].filter((rule) => along > rule.from - BLOCK && along < rule.to + BLOCK);
    const lines = own.length === 1 ? own : [first, second];
    return lines.reduce((sum, rule) => sum + offsetAt(rule, along), 0) / lines.length;
  });
  return {
    axis: first.axis,
    from,
    to,
    offset: median(offsets),
    thickness: apart + (first.thickness + second.thickness) / 2,
    darkness: Math.max(first.darkness, second.darkness),
    offsets,
  };
}

/** Draws a line along its middle, as dark as it is, as far as into the middle of another. */
function draw({ width, height, data }: Raster, rule: Rule): void {
  const [length, limit] = rule.axis === "horizontal" ? [width, height] : [height, width];
  const [next, step] = rule.axis === "horizontal" ? [1, width] : [width, 1];
  const first = Math.max(0, Math.round(rule.from + BLOCK - rule.thickness / 2));
  const last = Math.min(length - 1, rule.to - BLOCK + rule.thickness / 2);
  for (let along = first; along <= last; along += 1) {
    const offset = Math.round(offsetAt(rule, along));
    for (let at = Math.max(0, offset - 1); at <= Math.min(limit - 1, offset + 1); at += 1) {
      const place = at * step + along * next;
      data[place] = Math.min(data[place] ?? 255, 255 - rule.darkness);
    }
  }
}

/** The rules without the halves of pairs, and the pairs in their place; what runs on far beyond its pair is kept. */
function withPairs(rules: readonly Rule[], pairs: readonly Pair[], whole: readonly Rule[]): Rule[] {
  const isHalf = (rule: Rule): boolean =>
    pairs.some(({ first, second }, index) => {
      const pair = whole[index];
      if (pair === undefined || (rule !== first && rule !== second)) return false;
      return Math.min(pair.to, rule.to) - Math.max(pair.from, rule.from) >= BESIDE * (rule.to - rule.from);
    });
  return [...rules.filter((rule) => !isHalf(rule)), ...whole];
}

/** True where most of the lines down a page are in pairs, all as far apart: strokes of letters and specks are not. */
function areUsual(pairs: readonly Pair[], rules: readonly Rule[]): boolean {
  const halves = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const long = rules.filter(({ from, to }) => to - from >= SIDE);
  const lengthOf = (some: readonly Rule[]): number => some.reduce((sum, { from, to }) => sum + to - from, 0);
  return pairs.length >= LEAST && lengthOf(long.filter((rule) => halves.has(rule))) >= SHARE * lengthOf(long);
}

/**
 * A page whose tables are drawn double with the two lines of each rule made one, as those of web pages are: every cell has
 * a border of its own, some pixels from those of its neighbours. Another page is given back as it is.
 */
export function withDoublesJoined(ruled: RuledPage): RuledPage {
  const { page, horizontal, vertical } = ruled;
  const down = pairsOf(page, vertical);
  // The table's own border may be thicker than those of its cells: what is between is as wide.
  const paperOf = ({ first, second, apart }: Pair): number =>
    apart - (first.thickness + second.thickness) / 2;
  const usual = median(down.map(paperOf));
  const isUsual = (pair: Pair): boolean => Math.abs(paperOf(pair) - usual) <= EVEN;
  const columns = down.filter(isUsual);
  if (!areUsual(columns, vertical)) return ruled;
  const rows = pairsOf(page, horizontal).filter(isUsual);
  if (rows.length < LEAST) return ruled;
  const upright = columns.map((pair) => joined(page, pair));
  const level = rows.map((pair) => joined(page, pair));
  const drawn = { ...page, data: Uint8Array.from(page.data) };
  for (const rule of [...upright, ...level]) draw(drawn, rule);
  return {
    page: drawn,
    horizontal: withPairs(horizontal, rows, level),
    vertical: withPairs(vertical, columns, upright),
  };
}
