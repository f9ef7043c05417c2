import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-12";

describe("NAR-12 all upheld, none lost", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开行政复议2件,均维持。", { "remedies.review.upheld": 2, "remedies.review.total": 2 }),
      ),
    ).toEqual(["reviews: pass warning"]);
  });

  it("warns where some are pending", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开行政复议2件,均维持。", {
          "remedies.review.upheld": 1,
          "remedies.review.pending": 1,
          "remedies.review.total": 2,
        }),
      ),
    ).toEqual(["reviews: fail warning"]);
  });

  it("warns where some were lost", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开行政诉讼2件,全部胜诉。", {
          "remedies.litigation.direct.corrected": 1,
          "remedies.litigation.direct.total": 2,
        }),
      ),
    ).toEqual(["litigation: fail warning"]);
  });

  it("lets none lost stand beside pending ones", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开行政诉讼2件,零败诉。", {
          "remedies.litigation.direct.pending": 1,
          "remedies.litigation.direct.total": 2,
        }),
      ),
    ).toEqual(["litigation: pass warning"]);
  });
});
