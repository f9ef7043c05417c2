import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-19";

describe("NAR-19 former categories", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,不属于本机关公开1件,政府信息不存在2件。", {
          "requests.outcomes.unableToProvide.notHeld.total": 3,
        }),
      ),
    ).toEqual([": pass info"]);
  });

  it("informs", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,不属于本机关公开1件,政府信息不存在2件。", {
          "requests.outcomes.unableToProvide.notHeld.total": 2,
        }),
      ),
    ).toEqual([": fail info"]);
  });

  it("is silent without them", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,告知通过其他途径办理9件。", {
          "requests.outcomes.unableToProvide.notHeld.total": 2,
        }),
      ),
    ).toEqual([]);
  });
});
