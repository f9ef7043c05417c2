import { median } from "../raster/quantile.ts";
import type { Axis } from "./axis.ts";
import { offsetAt, type Rule } from "./rule.ts";

/** A line of a grid: rules that run in one line, and what lies between them undrawn. */
export interface GridLine {
  readonly axis: Axis;
  readonly offset: number;
  readonly rules: readonly Rule[];
}

/** Pixels between rules that are two lines of a grid and not one drawn twice. */
const APART = 9;

/** Pixels by which a rule drawn double may lie apart from itself, and times that a rule is longer than letters beside it. */
const TWICE = 4;
const LONGER = 2;

/** True for letters that stand close along a rule: too near to it for another line, too far for the same. */
function areLetters(rule: Rule, rules: readonly Rule[]): boolean {
  const [length, middle] = [rule.to - rule.from, (rule.from + rule.to) / 2];
  const place = offsetAt(rule, middle);
  return rules.some((other) => {
    if (other.to - other.from < LONGER * length || other.from > rule.from || other.to < rule.to) return false;
    const away = Math.abs(offsetAt(other, middle) - place);
    return away > TWICE && away < APART;
  });
}

export function gridLinesOf(all: readonly Rule[], axis: Axis): readonly GridLine[] {
  const rules = all.filter((rule) => !areLetters(rule, all));
  const sorted = rules.toSorted((a, b) => a.offset - b.offset);
  const groups: Rule[][] = [];
  for (const rule of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && rule.offset - (group.at(-1)?.offset ?? 0) < APART) group.push(rule);
    else groups.push([rule]);
  }
  return groups.map((group) => ({ axis, rules: group, offset: median(group.map(({ offset }) => offset)) }));
}

/** The rule of a line that is nearest to a place along it. */
export function ruleNear(line: GridLine, along: number): Rule | undefined {
  let best: Rule | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const rule of line.rules) {
    const away = Math.max(rule.from - along, along - rule.to, 0);
    if (away < distance) [best, distance] = [rule, away];
  }
  return best;
}

export function lineAt(line: GridLine, along: number): number {
  const rule = ruleNear(line, along);
  return rule === undefined ? line.offset : offsetAt(rule, along);
}
