import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-10";

describe("NAR-10 reviews", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("因政府信息公开引发行政复议1件。", { "remedies.review.total": 1 }))).toEqual(
      [": pass warning"],
    );
  });

  it("warns", () => {
    expect(verdictsOf(RULE, said("因政府信息公开引发行政复议1件。", { "remedies.review.total": 2 }))).toEqual(
      [": fail warning"],
    );
  });

  it("is silent of reviews of every kind", () => {
    expect(
      verdictsOf(
        RULE,
        said("全年办理行政复议案件120件。审理行政复议案件30件。", { "remedies.review.total": 2 }),
      ),
    ).toEqual([]);
  });

  it("is silent of running totals", () => {
    expect(
      verdictsOf(RULE, said("近年来因政府信息公开累计发生行政复议5件。", { "remedies.review.total": 2 })),
    ).toEqual([]);
  });
});
