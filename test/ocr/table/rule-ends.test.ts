import { expect, test } from "vitest";
import { type Edge, ruleOn } from "../../../shared/ocr/table/open-edge.ts";
import { atRule } from "../../../shared/ocr/table/rule-ends.ts";

const edge: Edge = { axis: "horizontal", offset: 318, from: 100, to: 320 };
const rule = (offset: number, from: number, to: number) => ruleOn({ ...edge, offset, from, to });

test("an edge that closes labels lies where the last rule of the rows beside them does", () => {
  expect(atRule(edge, [rule(250, 320, 760), rule(302, 320, 760)])).toEqual({ ...edge, offset: 302 });
});

test("rules a row away and lines that do not meet it move no edge", () => {
  expect(atRule(edge, [rule(290, 320, 760)])).toBe(edge);
  expect(atRule(edge, [rule(302, 150, 270)])).toBe(edge);
});
