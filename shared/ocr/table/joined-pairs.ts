import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { APART, BESIDE, type Pair } from "./pairs.ts";
import { BLOCK } from "./profiles.ts";
import { between, offsetAt, offsetsBetween, type Rule } from "./rule.ts";
import { inkEnd } from "./rule-ends.ts";

/** Of both together, what runs side by side where they are one line from end to end. */
const MOST = 0.6;

/** True where one of two lines ends not far beyond the other. */
const isWhole = ({ first, second }: Pair): boolean =>
  Math.min(first.to, second.to) - Math.max(first.from, second.from) >=
  MOST * (Math.max(first.to, second.to) - Math.min(first.from, second.from));

/** One line for two, as wide as both with what is between them. Where a side of the table goes on alone, it does. */
export function joined(page: Raster, pair: Pair): Rule {
  const { first, second, apart } = pair;
  const [outer, inner] = isWhole(pair) ? [Math.min, Math.max] : [Math.max, Math.min];
  const from = outer(inkEnd(page, first, "from"), inkEnd(page, second, "from")) - BLOCK;
  const to = inner(inkEnd(page, first, "to"), inkEnd(page, second, "to")) + BLOCK;
  const offsets = offsetsBetween(from, to, (along) => {
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

/** A line from the first to the last of its ink. */
const inked = (page: Raster, rule: Rule): Rule =>
  between(rule, inkEnd(page, rule, "from") - BLOCK, inkEnd(page, rule, "to") + BLOCK);

/** What of a half runs on far beyond its pair, before it or after it; all of it where the pair lies amid it. */
function restOf(half: Rule, pair: Rule): Rule | null {
  const { from, to } = half;
  if (Math.min(pair.to, to) - Math.max(pair.from, from) >= BESIDE * (to - from)) return null;
  if (pair.from <= from + APART.most) return between(half, Math.min(to, pair.to), to);
  if (pair.to >= to - APART.most) return between(half, from, Math.max(from, pair.from));
  return half;
}

/** The rules without what of them is halves of pairs, and the pairs in their place. */
export function withPairs(
  page: Raster,
  rules: readonly Rule[],
  pairs: readonly Pair[],
  whole: readonly Rule[],
): Rule[] {
  const rests = rules.flatMap((rule) => {
    let rest: Rule | null = rule;
    pairs.forEach(({ first, second }, index) => {
      const pair = whole[index];
      if (pair !== undefined && rest !== null && (rule === first || rule === second))
        rest = restOf(rest, pair);
    });
    return rest ?? [];
  });
  return [...rests.map((rule) => inked(page, rule)), ...whole];
}

/** Pixels beyond the ends of both of a pair in which the middle of another lies that it meets. */
const MEETS = 3;

/** A line that ends in the middle of those made of two that it meets, else where it does itself. */
export function meeting(rule: Rule, others: readonly Rule[]): Rule {
  const [first, last] = [rule.from + BLOCK, rule.to - BLOCK];
  let [from, to] = [first, last];
  for (const other of others) {
    if (other.from > rule.offset || other.to < rule.offset) continue;
    const [place, reach] = [offsetAt(other, rule.offset), other.thickness / 2 + MEETS];
    if (place >= first - reach) from = Math.min(from, place);
    if (place <= last + reach) to = Math.max(to, place);
  }
  return between(rule, from - BLOCK, to + BLOCK);
}
