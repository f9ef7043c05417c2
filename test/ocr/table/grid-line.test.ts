import { describe, expect, it } from "vitest";
import { gridLinesOf } from "../../../shared/ocr/table/grid-line.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { rule } from "./printed-page.ts";

const offsets = (rules: readonly Rule[]): number[] =>
  gridLinesOf(rules, "horizontal").map(({ offset }) => offset);

describe("the lines of a grid", () => {
  it("are two where strokes of the letters between them stand near to one another all the way", () => {
    const letters = [
      rule(528, 724, 900),
      rule(536, 1204, 1316),
      rule(544, 348, 428),
      rule(552, 364, 532),
      rule(553, 580, 660),
    ];
    const found = offsets([rule(520, 140, 1492), ...letters, rule(559, 540, 1492)]);
    expect(found).toContain(520);
    expect(found).toContain(559);
  });

  it("are one where a page that is not quite level has its pieces ever lower", () => {
    expect(offsets([rule(100, 80, 480), rule(107, 480, 800), rule(114, 800, 1600)])).toHaveLength(1);
  });

  it("are one where a rule is drawn double, or in pieces", () => {
    expect(offsets([rule(100, 80, 1600), rule(103, 80, 1600)])).toHaveLength(1);
    expect(offsets([rule(100, 80, 900), rule(103, 900, 1600)])).toHaveLength(1);
    expect(offsets([rule(100, 80, 1600), rule(103, 600, 760)])).toHaveLength(1);
  });

  it("are two where rules stand as far apart as rows do", () => {
    expect(offsets([rule(100, 80, 1600), rule(122, 600, 900)])).toEqual([100, 122]);
  });
});
