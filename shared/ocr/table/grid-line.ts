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

export function gridLinesOf(rules: readonly Rule[], axis: Axis): readonly GridLine[] {
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
