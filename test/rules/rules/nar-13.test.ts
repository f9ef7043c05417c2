import { describe, expect, it } from "vitest";
import { said, verdictsOf } from "../said.ts";

const RULE = "NAR-13";

describe("NAR-13 denials", () => {
  it("passes", () => {
    expect(verdictsOf(RULE, said("未发生因政务公开工作引发的行政复议和行政诉讼。", {}))).toEqual([
      "reviews: pass error",
      "litigation: pass error",
    ]);
  });

  it("fails where there were some", () => {
    expect(
      verdictsOf(
        RULE,
        said("未发生因政务公开工作引发的行政复议和行政诉讼。", {
          "remedies.review.total": 1,
          "remedies.litigation.afterReview.total": 2,
        }),
      ),
    ).toEqual(["reviews: fail error", "litigation: fail error"]);
  });

  it("fails where requests are denied", () => {
    expect(
      verdictsOf(
        RULE,
        said("未收到公民、法人和其他组织提出的政府信息公开申请。", { "requests.newRequests.total": 1 }),
      ),
    ).toEqual(["newRequests: fail error"]);
  });

  it("only warns where they are denied without a verb", () => {
    expect(verdictsOf(RULE, said("我局无依申请公开事项。", { "requests.newRequests.total": 1 }))).toEqual([
      "newRequests: fail warning",
    ]);
  });

  it("binds the denial to late answers", () => {
    expect(
      verdictsOf(
        RULE,
        said("收到政府信息公开申请3件,未发生超期答复情况。", {
          "requests.newRequests.total": 3,
          "remedies.review.total": 1,
        }),
      ),
    ).toEqual([]);
  });

  it("binds it to fees, accidents and lost cases", () => {
    expect(
      verdictsOf(
        RULE,
        said("不存在收取信息处理费的情况,未发生泄密事件,无被撤销的行政复议。", {
          "requests.newRequests.total": 3,
          "remedies.review.total": 1,
        }),
      ),
    ).toEqual([]);
  });

  it("is silent where accountability is denied", () => {
    expect(
      verdictsOf(
        RULE,
        said("没有因政府信息公开产生行政复议、行政诉讼并被责任追究等情况。", { "remedies.review.total": 1 }),
      ),
    ).toEqual([]);
  });

  it("only warns of what is aimed at", () => {
    const aim = said("确保政府信息公开无行政复议案件。", { "remedies.review.total": 1 });
    expect(verdictsOf(RULE, aim)).toEqual(["reviews: fail warning"]);
  });

  it("takes no place name for a denial", () => {
    expect(
      verdictsOf(RULE, said("无锡市收到政府信息公开申请3件。", { "requests.newRequests.total": 3 })),
    ).toEqual([]);
  });

  it("is silent of some requests", () => {
    expect(
      verdictsOf(RULE, said("未收到涉及国家秘密的政府信息公开申请。", { "requests.newRequests.total": 3 })),
    ).toEqual([]);
  });
});
