import { offsetAt, type Rule } from "./rule.ts";

/** Pixels by which a rule drawn double may lie apart from itself, and times that a rule is longer than letters beside it. */
const TWICE = 4;
const LONGER = 2;
/** Pixels from a rule in which no other begins a row: no type is so small. */
const ROW = 16;

/** True for strokes of letters in one line, close along a rule: too near to it for a row, too far for the same rule. */
function areStrokes(rule: Rule, rules: readonly Rule[]): boolean {
  const [length, middle] = [rule.to - rule.from, (rule.from + rule.to) / 2];
  const place = offsetAt(rule, middle);
  return rules.some((other) => {
    if (other.to - other.from < LONGER * length || other.from > rule.from || other.to < rule.to) return false;
    const away = Math.abs(offsetAt(other, middle) - place);
    return away > TWICE && away < ROW;
  });
}

/** Rules along one axis without the strokes of letters beside them: in tables of word processors letters fill their rows. */
export const withoutStrokes = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => !areStrokes(rule, rules));
