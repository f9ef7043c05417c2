import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-20";

describe("NAR-20 round numbers", () => {
  it("passes what is near", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请100余件。", { "requests.newRequests.total": 104 })),
    ).toEqual(["newRequests: pass info"]);
  });

  it("informs of what is far", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请100余件。", { "requests.newRequests.total": 12 })),
    ).toEqual(["newRequests: fail info"]);
  });

  it("takes ranges and 左右 for round", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请10-12件,答复10件左右。", {
          "requests.newRequests.total": 11,
          "requests.outcomes.total.total": 11,
        }),
      ),
    ).toEqual(["newRequests: pass info", "concluded: pass info"]);
  });

  it("is silent of plain numbers", () => {
    expect(
      verdictsOf(RULE, said("收到政府信息公开申请100件。", { "requests.newRequests.total": 12 })),
    ).toEqual([]);
  });
});
