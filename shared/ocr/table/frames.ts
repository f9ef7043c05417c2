import type { Raster } from "../raster/raster.ts";
import { joinedSets } from "./joined-sets.ts";
import { BLOCK } from "./profiles.ts";
import { darknessAt, offsetAt, type Rule } from "./rule.ts";

/** Rules that hold together: each ends on others at both its ends. */
export interface Frame {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Pixels by which a rule may go on beyond where it was traced. */
const REACH = 14;
/** Pixels between two rules that are not one drawn double. */
const APART = 12;
/** Pixels from which a line is a rule of itself; shorter ones must end on rules at both ends. */
const LONG = 120;
const DARK_SHARE = 0.6;

/** Whether a rule goes as far as a place along it, as its pixels show. */
function reaches(page: Raster, rule: Rule, along: number): boolean {
  const [from, to] = [rule.from + BLOCK, rule.to - BLOCK];
  if (along >= from && along <= to) return true;
  const beyond = along < from ? from - along : along - to;
  if (beyond > REACH + BLOCK) return false;
  const first = Math.round(along < from ? along + 2 : to);
  const last = Math.round(along < from ? from : along - 2);
  let dark = 0;
  for (let at = first; at <= last; at += 1)
    if (darknessAt(page, rule.axis, at, offsetAt(rule, at)) > rule.darkness * 0.45) dark += 1;
  return dark >= (last - first + 1) * DARK_SHARE;
}

/** Pixels of a crossing line and its blur to either side of its middle at most, and of paper beyond it that part it from a letter. */
const CROSSING = 4;
const PAPER = 3;

/** Lines that a rule meets on its way, over so much of its length, dark so far: what else was traced of it is a letter. */
const WAY = { lines: 3, share: 0.6, dark: 0.9 };

/**
 * Whether a line is drawn all the way between the first and the last of some places and no farther, though it was traced
 * farther: beyond lies paper, then the stroke of a letter that stands in its way. A letter may touch the last of several
 * lines that it meets.
 */
function endsBetween(page: Raster, rule: Rule, places: readonly number[]): boolean {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const isDark = (at: number): boolean =>
    darknessAt(page, rule.axis, Math.round(at), offsetAt(rule, at)) > rule.darkness * 0.45;
  let dark = 0;
  for (let at = first; at <= last; at += 1) if (isDark(at)) dark += 1;
  const isOnWay = places.length >= WAY.lines && last - first >= WAY.share * (rule.to - rule.from);
  if (isOnWay && dark >= WAY.dark * (last - first)) return true;
  if (dark < last - first) return false;
  // A letter may stand as near to a line as blur would reach.
  const isParted = (end: number, step: 1 | -1): boolean => {
    let paper = 0;
    for (let away = 1; away < CROSSING + PAPER && paper < PAPER; away += 1)
      paper = isDark(end + step * away) ? 0 : paper + 1;
    return paper >= PAPER;
  };
  return isParted(first, -1) && isParted(last, 1);
}

/** A rule, and the crossings it takes part in. */
interface Side {
  readonly rule: Rule;
  readonly met: Side[];
  isTrusted: boolean;
}

const sideOf = (rule: Rule): Side => ({ rule, met: [], isTrusted: rule.to - rule.from >= LONG });

/** Whether a line ends, at both ends, on lines that are trusted. */
function isHeld(page: Raster, { rule, met }: Side): boolean {
  const trusted = met.filter(({ isTrusted }) => isTrusted);
  const places = trusted.map((other) => offsetAt(other.rule, rule.offset)).sort((a, b) => a - b);
  const areApart = (some: readonly number[]): boolean => (some.at(-1) ?? 0) - (some[0] ?? 0) >= APART;
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (!areApart(places)) return false;
  if (rule.to - rule.from >= LONG) return true;
  const ends = first <= rule.from + REACH + BLOCK && last >= rule.to - REACH - BLOCK;
  // The feet of a line of letters above a table, or the heads of one below it, may be taken for a rule.
  const within = [places, places.slice(1), places.slice(0, -1)].filter(areApart);
  return ends || within.some((some) => endsBetween(page, rule, some));
}

/** Trusts ever shorter lines that end on trusted ones, then loses those that turn out to end on nothing. */
function settle(page: Raster, sides: readonly Side[]): void {
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const side of sides) {
      if (side.isTrusted || !isHeld(page, side)) continue;
      side.isTrusted = true;
      hasChanged = true;
    }
  }
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const side of sides) {
      if (!side.isTrusted || isHeld(page, side)) continue;
      side.isTrusted = false;
      hasChanged = true;
    }
  }
}

/** The frames among the lines of a page: strokes of letters, underlines and scratches end in nothing and fall out. */
export function framesOf(
  page: Raster,
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): readonly Frame[] {
  const [hs, vs] = [horizontal.map(sideOf), vertical.map(sideOf)];
  const places = Float64Array.from(vs, ({ rule }) => rule.offset);
  for (const h of hs)
    for (const [index, v] of vs.entries()) {
      const place = places[index] ?? 0;
      // Most lines are letters' strokes and far from one another: there are a million pairs.
      if (place < h.rule.from - REACH || place > h.rule.to + REACH) continue;
      if (!reaches(page, h.rule, place)) continue;
      if (!reaches(page, v.rule, offsetAt(h.rule, place))) continue;
      h.met.push(v);
      v.met.push(h);
    }
  settle(page, [...hs, ...vs]);
  const kept = [...hs, ...vs].filter(({ isTrusted }) => isTrusted);
  const numbers = new Map(kept.map((side, index) => [side, index]));
  const sets = joinedSets(kept.length);
  kept.forEach((side, index) => {
    for (const other of side.met) {
      const number = numbers.get(other);
      if (number !== undefined) sets.join(index, number);
    }
  });
  return sets.groups().map((group) => {
    const rules = group.flatMap((index) => kept[index]?.rule ?? []);
    return {
      horizontal: rules.filter(({ axis }) => axis === "horizontal"),
      vertical: rules.filter(({ axis }) => axis === "vertical"),
    };
  });
}
