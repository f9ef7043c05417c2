import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-07";

describe("NAR-07 percentages", () => {
  it("passes", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,予以公开10件,占62.5%。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 16,
        }),
      ),
    ).toEqual(["1: pass warning"]);
  });

  it("lets whole percentages be rounded", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,予以公开10件,占63%。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 16,
        }),
      ),
    ).toEqual(["1: pass warning"]);
  });

  it("takes either base", () => {
    expect(
      verdictsOf(
        RULE,
        said("政府信息公开申请中,予以公开10件(50%)。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 20,
        }),
      ),
    ).toEqual(["1: pass warning"]);
  });

  it("warns", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请16件,予以公开10件,占72.5%。", {
          "requests.newRequests.total": 16,
          "requests.outcomes.total.total": 16,
        }),
      ),
    ).toEqual(["1: fail warning"]);
  });

  it("is silent of percentages of other things", () => {
    expect(
      verdictsOf(
        RULE,
        said("网络提交占80%,满意率99%,按时办结率100%。", { "requests.newRequests.total": 16 }),
      ),
    ).toEqual([]);
  });
});
