import type { TableLayout } from "../page/page-layout.ts";
import type { Raster } from "../raster/raster.ts";
import { withoutLetters } from "./open-edges.ts";
import { offsetAt, type Rule } from "./rule.ts";
import { inkEnd, LONG } from "./rule-ends.ts";

/** Lines that end, or begin, so near to one another (pixels) do so at the same place. */
const SAME_PLACE = 12;
/** By how much (pixels) a line may miss where another one goes on, at least and at most, and how well all of them agree. */
const [LEAST_SHIFT, MOST_SHIFT] = [6, 220];
const SAME_LEVEL = 3;
/** Lines on either side, at least; and the share of them that must go on so much higher or lower. */
const LEAST_LINES = 3;
const MOST_LINES = 0.8;
/**
 * Lines that do not go on where they end, on both sides together, at least, where these are not the first and the last of so
 * many. Where the first or the last does go on, they must be most of all: rows of one height meet others a row lower anyway.
 */
const LEAST_BROKEN = 3;
const MANY_LINES = 5;
/** One of two lines that show how far a page is shifted is so long (pixels), as letters in a row are not. */
const CLEARLY_LONG = 240;

/** How many of some heights are among others that are `shift` pixels lower. */
const met = (these: readonly number[], those: readonly number[], shift: number): number =>
  these.filter((y) => those.some((other) => Math.abs(other - y - shift) <= SAME_LEVEL)).length;

/** True where what is left of a place goes on right of it `shift` pixels lower, and not where it ends. */
function isShifted(left: readonly number[], right: readonly number[], shift: number): boolean {
  const lines = Math.min(left.length, right.length);
  if (lines < LEAST_LINES) return false;
  const [ending, beginning] = [left.length - met(left, right, 0), right.length - met(right, left, 0)];
  const areMost =
    ending + beginning >= LEAST_BROKEN && 2 * ending > left.length && 2 * beginning > right.length;
  const areEnds = [Math.min, Math.max].every(
    (end) => Math.abs(end(...right) - end(...left) - shift) <= SAME_LEVEL,
  );
  return (
    (areEnds ? ending + beginning >= LEAST_BROKEN || lines >= MANY_LINES : areMost) &&
    ending > 0 &&
    beginning > 0 &&
    met(left, right, shift) >= MOST_LINES * left.length &&
    met(right, left, -shift) >= MOST_LINES * right.length
  );
}

/** A line across a page between the ends of its ink. */
interface Level {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

const levelsOf = (page: Raster, rules: readonly Rule[]): Level[] =>
  withoutLetters(rules.filter(({ from, to }) => to - from >= LONG)).map((rule) => ({
    rule,
    from: inkEnd(page, rule, "from"),
    to: inkEnd(page, rule, "to"),
  }));

/**
 * Where a page is broken from top to bottom, by a fold, a tear or two halves that were put together, so that what stands
 * right of it is higher or lower than what it belongs to; null where its lines across do not show that. Where rows are as
 * high as the page is shifted, most lines meet others there; the first and the last do not.
 */
export function faultOf(page: Raster, rules: readonly Rule[]): number | null {
  if (!rules.some(({ from, to }) => to - from >= CLEARLY_LONG)) return null;
  const levels = levelsOf(page, rules);
  const isLong = ({ from, to }: Level): boolean => to - from >= CLEARLY_LONG;
  for (const x of new Set(levels.map(({ to }) => to))) {
    const y = ({ rule }: Level): number => offsetAt(rule, x);
    const left = levels.filter(({ from, to }) => from < x - SAME_PLACE && to >= x - SAME_PLACE);
    const right = levels.filter(({ from, to }) => to > x + SAME_PLACE && from <= x + SAME_PLACE);
    const ending = left.filter(({ to }) => to <= x + SAME_PLACE);
    const beginning = right.filter(({ from }) => from >= x - SAME_PLACE);
    const shifts = [
      ...ending.map((one) => [one, right] as const),
      ...left.map((one) => [one, beginning] as const),
    ]
      .flatMap(([before, others]) =>
        others.flatMap((after) => (isLong(before) || isLong(after) ? [y(after) - y(before)] : [])),
      )
      .filter((shift) => Math.abs(shift) >= LEAST_SHIFT && Math.abs(shift) <= MOST_SHIFT);
    const [lefts, rights] = [left.map(y), right.map(y)];
    if (shifts.some((shift) => isShifted(lefts, rights, shift))) return x;
  }
  return null;
}

/** Ink beside a table's box (pixels) that is a part of its rules. */
const BESIDE = 12;

/** A table with all its cells in doubt where the page is broken within it: a label may stand beside another row's figures. */
export function withFault(table: TableLayout, fault: number | null): TableLayout {
  const [left, , right] = table.box;
  if (fault === null || fault < left - BESIDE || fault > right + BESIDE) return table;
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, isDoubtful: true as const })) };
}
