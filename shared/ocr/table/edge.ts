import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { type GridLine, ruleNear } from "./grid-line.ts";
import { darknessAt, offsetAt, type Rule } from "./rule.ts";

/** Pixels next to either end of an edge, where a stroke of a letter does not reach. */
const END = 4;
/** Shares of its darkness from which a line is dark at a place, and below which there is a gap in it. */
const DARK = 0.45;
const GAP = 0.45;
/** Pixels of an edge for each that may be a gap. */
const GAP_EVERY = 32;

/** Pixels beside a rule, whatever its blur, in which paper shows. */
const PAPER = [1, 2, 3, 4];
/** Share of an edge from which strokes that stand on it are those of letters. */
const FEET = 0.2;
/** Pixels that two rules run beside one another at most which are pieces of one. */
const BESIDE = 20;

const overlap = (one: Rule, other: Rule): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** A line is drawn in one of so many ways, those by its longest rules. */
const MOST_WAYS = 6;

/**
 * The ways in which a line may be drawn between two places: each of its rules with those that go on where it ends.
 * Strokes of letters lie beside one another, and are no rule together however dense they are.
 */
function waysOf(line: GridLine, from: number, to: number): readonly GridLine[] {
  const { rules } = line;
  const lengthOf = (rule: Rule): number => Math.min(rule.to, to) - Math.max(rule.from, from);
  const own = rules.filter((rule) => lengthOf(rule) > 0);
  if (own.length < 2) return [line];
  const longest = own.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, MOST_WAYS);
  const ways = longest.map((rule) =>
    rules.filter((other) => other === rule || overlap(rule, other) < BESIDE),
  );
  const parts = ways.filter((way) => way.length < rules.length).map((way) => ({ ...line, rules: way }));
  return parts.length < ways.length ? [line, ...parts] : parts;
}

/** A line that was traced in part is looked for in all its length: pixels decide. */
function isDark(page: Raster, line: GridLine, along: number, share: number): boolean {
  return line.rules.some(
    (rule) => darknessAt(page, line.axis, along, offsetAt(rule, along)) > rule.darkness * share,
  );
}

/** True where a stroke stands on a level line or hangs from it: dark goes on above it or below. */
function hasStroke({ width, data }: Raster, rule: Rule, along: number): boolean {
  const darkness = (offset: number): number => 255 - (data[Math.round(offset) * width + along] ?? 255);
  const offset = offsetAt(rule, along);
  const faint = rule.darkness * DARK;
  const least = Math.max(faint, darkness(offset) - faint);
  return [-1, 1].some((side) =>
    PAPER.every((paper) => darkness(offset + side * (rule.thickness / 2 + paper)) > least),
  );
}

/**
 * True where the feet of letters that fill their cells were taken for a row's line: it is lighter than the rules of its
 * table, and strokes stand on it. Paper shows along a rule.
 */
function areFeet(page: Raster, line: GridLine, first: number, last: number): boolean {
  if (line.axis === "vertical") return false;
  let count = 0;
  for (let along = first; along <= last; along += 1) {
    const rule = ruleNear(line, along);
    if (rule?.isLight === true && hasStroke(page, rule, along)) count += 1;
  }
  return count > FEET * (last - first + 1);
}

function drawnShareOf(page: Raster, line: GridLine, first: number, last: number): number {
  const length = last - first + 1;
  const end = Math.min(END, Math.floor(length / 2));
  let [all, start, finish] = [0, 0, 0];
  for (let along = first; along <= last; along += 1) {
    if (!isDark(page, line, along, DARK)) continue;
    all += 1;
    if (along < first + end) start += 1;
    if (along > last - end) finish += 1;
  }
  const share = Math.min(all / length, (1.6 * start) / end, (1.6 * finish) / end);
  return share > 0 && areFeet(page, line, first, last) ? 0 : share;
}

/** How much of an edge between two places is drawn, 0 to 1: the least of the whole and of its ends. */
export function drawnShare(page: Raster, line: GridLine, from: number, to: number): number {
  const [first, last] = [Math.round(from), Math.round(to)];
  if (last - first < 1) return 1;
  return Math.max(...waysOf(line, first, last).map((way) => drawnShareOf(page, way, first, last)));
}

/** Places of an edge that are not dark; strokes of letters are darker than what was traced of them. */
function gapsOf(page: Raster, line: GridLine, first: number, last: number): number {
  const length = Math.max(0, last - first + 1);
  const darkest = new Float64Array(length);
  const shades = line.rules.map((rule) => {
    const own = new Float64Array(length);
    for (let index = 0; index < length; index += 1) {
      const shade = darknessAt(page, line.axis, first + index, offsetAt(rule, first + index));
      own[index] = shade;
      if (shade > (darkest[index] ?? 0)) darkest[index] = shade;
    }
    return own;
  });
  const usual = median(darkest);
  const levels = line.rules.map(({ darkness }) => GAP * Math.max(darkness, usual));
  let gaps = 0;
  for (let index = 0; index < length; index += 1)
    if (shades.every((own, of) => (own[index] ?? 0) <= (levels[of] ?? 0))) gaps += 1;
  return gaps;
}

/**
 * Pixels of gaps in an edge from one crossing to the other, above those that it may have: strokes of letters stop short
 * of the rules. Zero for an edge that is whole.
 */
export function gapsIn(page: Raster, line: GridLine, from: number, to: number): number {
  const [first, last] = [Math.round(from), Math.round(to)];
  const gaps = Math.min(...waysOf(line, first, last).map((way) => gapsOf(page, way, first, last)));
  return Math.max(0, gaps - Math.floor((last - first) / GAP_EVERY));
}

/** Pixels by which an edge starts out whole from a crossing; and of an edge that is longer than strokes of letters. */
const ROOT = { length: 12, edge: 56 };

/** True for an edge between two crossings that is drawn from the one at an end of it on: strokes of letters stop short of it. */
export function isRooted(
  page: Raster,
  line: GridLine,
  [from, to]: readonly [number, number],
  at: "from" | "to",
): boolean {
  if (to - from < ROOT.edge) return false;
  const [first, last] = at === "from" ? [from, from + ROOT.length] : [to - ROOT.length, to];
  return gapsIn(page, line, first, last) === 0;
}
