import { expect, test } from "vitest";
import { type Edge, ruleOn } from "../../../shared/ocr/table/open-edge.ts";
import { atRule, goesOn } from "../../../shared/ocr/table/rule-ends.ts";

const edge: Edge = { axis: "horizontal", offset: 318, from: 100, to: 320 };
const rule = (offset: number, from: number, to: number) => ruleOn({ ...edge, offset, from, to });

test("an edge that closes labels lies where the last rule of the rows beside them does", () => {
  expect(atRule(edge, [rule(250, 320, 760), rule(302, 320, 760)])).toEqual({ ...edge, offset: 302 });
});

test("rules a row away and lines that do not meet it move no edge", () => {
  expect(atRule(edge, [rule(290, 320, 760)])).toBe(edge);
  expect(atRule(edge, [rule(302, 150, 270)])).toBe(edge);
});

test("a rule that becomes paler within its table goes on, one that ends before another table does not", () => {
  const black = rule(250, 100, 700);
  const pale = (offset: number, from: number) => ({ ...rule(offset, from, 1200), darkness: 90 });
  const ends = (other: ReturnType<typeof rule>) => [
    goesOn(black, [black, other], "to"),
    goesOn(other, [black, other], "from"),
  ];
  expect(ends(pale(251, 692))).toEqual([true, true]);
  expect(ends(pale(251, 760))).toEqual([false, false]);
  expect(ends(pale(270, 692))).toEqual([false, false]);
});
