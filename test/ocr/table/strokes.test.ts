import { expect, test } from "vitest";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { withoutStrokes } from "../../../shared/ocr/table/strokes.ts";
import { PrintedPage, rule } from "./printed-page.ts";

/** A page on which rules are drawn whole, but for those at some offsets: nine pixels of every thirty. */
function drawn(rules: readonly Rule[], broken: readonly number[]): PrintedPage {
  const page = new PrintedPage(1700, 200);
  for (const { offset, from, to } of rules)
    if (broken.includes(offset))
      for (let x = from; x < to; x += 30) page.box(x, offset - 1, x + 9, offset + 1);
    else page.box(from, offset - 1, to, offset + 1);
  return page;
}

const offsets = (rules: readonly Rule[], broken: readonly number[] = []): number[] =>
  withoutStrokes(drawn(rules, broken).raster, rules).map(({ offset }) => offset);

test("letters that fill their row, or stand close to a rule, leave no rules", () => {
  const row = [rule(105, 212, 372), rule(111, 428, 572), rule(115, 468, 564), rule(116, 600, 760)];
  const close = [rule(125, 620, 700), rule(123, 236, 300)];
  expect(offsets([rule(100, 80, 1600), ...row, ...close, rule(131, 80, 1600)])).toEqual([100, 131]);
});

test("rules drawn double, or beside part of one another, and those of the lowest rows are no letters", () => {
  const rules = [rule(100, 80, 1600), rule(103, 600, 760), rule(119, 600, 900), rule(127, 800, 1200)];
  expect(offsets(rules)).toEqual([100, 103, 119, 127]);
});

test("digits one under the other, right at the side of their cells, are no second line of their rule", () => {
  const rules = [rule(100, 80, 1600), rule(104, 600, 900), rule(130, 80, 1600), rule(134, 600, 900)];
  expect(offsets(rules, [104])).toEqual([100, 130, 134]);
  const nearlyAll = [rule(100, 80, 1600), rule(104, 160, 1500), rule(110, 160, 1500), rule(130, 80, 1600)];
  expect(offsets(nearlyAll, [104, 110])).toEqual([100, 130]);
});
