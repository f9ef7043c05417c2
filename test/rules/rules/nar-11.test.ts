import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-11";

describe("NAR-11 lawsuits", () => {
  it("passes with both kinds together", () => {
    expect(
      verdictsOf(
        RULE,
        said("因政府信息公开引发行政诉讼2件。", {
          "remedies.litigation.direct.total": 1,
          "remedies.litigation.afterReview.total": 1,
        }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(RULE, said("因政府信息公开引发行政诉讼2件。", { "remedies.litigation.direct.total": 1 })),
    ).toEqual([": fail warning"]);
  });

  it("is silent of instances told apart", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开行政诉讼一审2件、二审1件,诉讼合计3件。", { "remedies.litigation.direct.total": 1 }),
      ),
    ).toEqual([]);
  });

  it("is silent of lawsuits of every kind", () => {
    expect(
      verdictsOf(RULE, said("全年行政应诉案件40件。", { "remedies.litigation.direct.total": 1 })),
    ).toEqual([]);
  });
});
