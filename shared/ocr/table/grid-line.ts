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

/** True where two rules run beside one another, too far apart for one line. */
function areBeside(a: Rule, b: Rule): boolean {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to && Math.abs(offsetAt(a, (from + to) / 2) - offsetAt(b, (from + to) / 2)) >= APART;
}

const isNear = (rule: Rule, line: readonly Rule[]): boolean =>
  line.some(({ offset }) => Math.abs(offset - rule.offset) < APART);

/** Rules that run in one line, the longest first: of several pieces each is near to another, and none beside another. */
function inLines(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  let lines: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    let own = [rule];
    const others: Rule[][] = [];
    for (const line of lines) {
      const isOwn = isNear(rule, line) && !line.some((a) => own.some((b) => areBeside(a, b)));
      if (isOwn) own = [...line, ...own];
      else others.push(line);
    }
    lines = [...others, own];
  }
  return lines;
}

/** Where most of a line lies, by length: letters stand close to it here and there. */
function offsetOf(line: readonly Rule[]): number {
  let left = line.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
  const sorted = line.toSorted((a, b) => a.offset - b.offset);
  const middle = sorted.find(({ from, to }) => {
    left -= to - from;
    return left < 0;
  });
  return (middle ?? sorted[0])?.offset ?? 0;
}

/** The lines of a grid, from the top down or from the left. */
export function gridLinesOf(rules: readonly Rule[], axis: Axis): readonly GridLine[] {
  return inLines(rules)
    .map((line) => ({ axis, rules: line, offset: offsetOf(line) }))
    .sort((a, b) => a.offset - b.offset);
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
