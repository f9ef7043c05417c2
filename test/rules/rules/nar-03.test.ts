import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-03";

describe("NAR-03 concluded", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,已答复16件。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 16,
        }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,已答复16件。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 14,
        }),
      ),
    ).toEqual([": fail warning"]);
  });

  it("lets answers leave out what was closed without one", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,已答复14件。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 16,
          "requests.outcomes.otherOutcome.other.total": 2,
        }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("lets answers leave out what was carried over", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,已答复16件。", {
          "requests.newRequests.total": 16,
          "requests.carriedOver.total": 2,
          "requests.outcomes.total.total": 18,
        }),
      ),
    ).toEqual([": pass warning"]);
  });

  it("is silent of late answers and of other business", () => {
    expect(
      verdictsOf(
        RULE,
        said("超期答复2件。办理政协提案5件,均已答复5件。", { "requests.outcomes.total.total": 3 }),
      ),
    ).toEqual([]);
  });
});
