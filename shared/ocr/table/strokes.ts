import type { Raster } from "../raster/raster.ts";
import { darkPixels, offsetAt, type Rule } from "./rule.ts";

/** Pixels from a rule in which no other begins a row: no type is so small; and by which traces of one rule may lie apart. */
const ROW = 16;
const SAME = 1;
/** Pixels by which a rule drawn double may lie apart from itself, and times that a rule is longer than letters beside it. */
const TWICE = 4;
const LONGER = 2;
/** How dark a line is that is drawn, in shares of its darkness, and of how much of its length. */
const DARK = 0.45;
const SOLID = 0.8;

/** True for a line that is drawn; digits that stand one under the other at the side of their cells are a broken one. */
export const isSolid = (page: Raster, rule: Rule, least = SOLID): boolean =>
  darkPixels(page, rule, rule.from, rule.to, DARK) >= least * (rule.to - rule.from);

/** True for strokes of letters or digits in one line, close along a rule: too near to it for a row, too short or too broken for it. */
function areStrokes(page: Raster, rule: Rule, rules: readonly Rule[]): boolean {
  const [length, middle] = [rule.to - rule.from, (rule.from + rule.to) / 2];
  const place = offsetAt(rule, middle);
  const along = rules.filter(({ from, to }) => from <= rule.from && to >= rule.to);
  const near = along.flatMap((other) => {
    const away = Math.abs(offsetAt(other, middle) - place);
    return away > SAME && away < ROW ? [{ away, times: (other.to - other.from) / length }] : [];
  });
  if (near.some(({ away, times }) => times >= LONGER && away > TWICE)) return true;
  return near.some(({ times }) => times > 1) && !isSolid(page, rule);
}

/** Rules along one axis without the strokes of letters beside them: in tables of word processors letters fill their rows. */
export const withoutStrokes = (page: Raster, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => !areStrokes(page, rule, rules));
