import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-18";

describe("NAR-18 charges", () => {
  it("passes in either unit", () => {
    expect(
      verdictsOf(RULE, said("收取行政事业性收费35000元。", { "proactiveDisclosure.fees.amount": 3.5 })),
    ).toEqual([": pass warning"]);
  });

  it("rounds as the text rounds", () => {
    expect(
      verdictsOf(
        RULE,
        said("收取行政事业性收费190.46万元。", { "proactiveDisclosure.fees.amount": 190.457379 }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(RULE, said("收取行政事业性收费3.5万元。", { "proactiveDisclosure.fees.amount": 35 })),
    ).toEqual([": fail warning"]);
  });

  it("is silent of processing fees", () => {
    expect(
      verdictsOf(RULE, said("收取信息处理费200元。", { "proactiveDisclosure.fees.amount": 3.5 })),
    ).toEqual([]);
  });

  it("does not apply to the form of 2019", () => {
    expect(
      verdictsOf(
        RULE,
        said("收取行政事业性收费3.5万元。", {}, { forms: { proactiveDisclosure: "2019", requests: "2019" } }),
      ),
    ).toEqual([]);
  });
});
