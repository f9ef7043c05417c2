import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { offsetAt, type Rule, type RuledPage } from "./rule.ts";

/** Pixels that the light half of a border is wide at most, and those of a line and its blur beyond half of its thickness. */
const WIDEST = 8;
const BLUR = 3;
/** Pixels that a line is long which is of no letters. */
const LONG = 120;
/** How dark a line is where it is drawn, as a share of its darkness. */
const DARK = 0.45;
/** Crossings of long lines at least, and the share of them at which one stops short, on a page with such borders. */
const CROSSINGS = 12;
const MOST = 0.4;

/** Where a line stops short of another one that it meets: pixels along it. */
interface Gap {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Addresses across the middle of a line at a place along it. */
function addressesAcross({ width }: Raster, rule: Rule, along: number): readonly number[] {
  const middle = Math.round(offsetAt(rule, along));
  return [middle - 1, middle, middle + 1].map((across) =>
    rule.axis === "horizontal" ? across * width + along : along * width + across,
  );
}

/** The gap between a line and another one that it meets, at a `side` of that; null where it has none. */
function gapAt({ page }: RuledPage, rule: Rule, cross: Rule, side: 1 | -1): Gap | null {
  const middle = Math.round(offsetAt(cross, rule.offset));
  const isDark = (away: number): boolean => {
    const along = middle + side * away;
    return addressesAcross(page, rule, along).some(
      (at) => 255 - (page.data[at] ?? 255) > DARK * rule.darkness,
    );
  };
  let start = 0;
  while (start <= cross.thickness / 2 + BLUR && isDark(start)) start += 1;
  let end = start;
  while (end - start <= WIDEST && !isDark(end)) end += 1;
  if (end === start || end - start > WIDEST) return null;
  const ends = [middle + side * start, middle + side * (end - 1)];
  return { rule, from: Math.min(...ends), to: Math.max(...ends) };
}

const isLong = ({ from, to }: Rule): boolean => to - from >= LONG;

/** The lines that a line meets, or nearly does. */
const metBy = (rule: Rule, others: readonly Rule[]): readonly Rule[] =>
  others.filter((cross) => {
    if (cross.from > rule.offset || cross.to < rule.offset) return false;
    const at = offsetAt(cross, rule.offset);
    return at >= rule.from - WIDEST && at <= rule.to + WIDEST;
  });

interface Meeting {
  readonly before: Gap | null;
  readonly after: Gap | null;
  /** Of two long lines. */
  readonly isSure: boolean;
}

/** Where a line meets long ones; nothing for one that meets no second: it is of a letter. */
function meetingsOf(ruled: RuledPage, rule: Rule, long: readonly Rule[]): readonly Meeting[] {
  const met = metBy(rule, long);
  if (met.length < 2) return [];
  return met.map((cross) => ({
    before: gapAt(ruled, rule, cross, -1),
    after: gapAt(ruled, rule, cross, 1),
    isSure: isLong(rule),
  }));
}

/** Where lines along an axis stop short of others, all at one side of these and not at the other; `isUsual` if most long ones do. */
function gapsAlong(
  ruled: RuledPage,
  axis: Axis,
): { readonly gaps: readonly Gap[]; readonly isUsual: boolean } {
  const long = (axis === "horizontal" ? ruled.vertical : ruled.horizontal).filter(isLong);
  const meetings = ruled[axis].flatMap((rule) => meetingsOf(ruled, rule, long));
  const countOf = (some: readonly Meeting[]): number => some.filter(({ isSure }) => isSure).length;
  const atBefore = meetings.filter(({ before, after }) => before !== null && after === null);
  const atAfter = meetings.filter(({ before, after }) => before === null && after !== null);
  const most = countOf(atBefore) > countOf(atAfter) ? atBefore : atAfter;
  const crossings = countOf(meetings);
  return {
    gaps: most.flatMap(({ before, after }) => before ?? after ?? []),
    isUsual: crossings >= CROSSINGS && countOf(most) >= MOST * crossings,
  };
}

/**
 * A page with the gaps filled that the light halves of two-coloured borders leave: browsers draw cells as if they stood out or
 * lay deep, and the dark half of one line ends at the light half of another. Another page is given back as it is.
 */
export function withBevelsFilled(ruled: RuledPage): RuledPage {
  const found = [gapsAlong(ruled, "horizontal"), gapsAlong(ruled, "vertical")];
  if (!found.some(({ isUsual }) => isUsual)) return ruled;
  const { page } = ruled;
  const filled = Uint8Array.from(page.data);
  for (const { rule, from, to } of found.flatMap(({ gaps }) => gaps))
    for (let along = from; along <= to; along += 1)
      for (const at of addressesAcross(page, rule, along))
        filled[at] = Math.min(filled[at] ?? 255, 255 - rule.darkness);
  return { ...ruled, page: { ...page, data: filled } };
}
