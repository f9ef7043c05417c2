import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given, LOST } from "../given.ts";

const RULE = "T3-04";

describe("T3-04 no more is carried forward than there was", () => {
  it("passes where just as many are carried forward", () => {
    const report = given({
      "requests.newRequests.total": 2,
      "requests.carriedOver.total": 3,
      "requests.carriedForward.total": 5,
    });
    expect(exceptions(RULE, report)).toEqual([]);
    expect(findingOf(RULE, "total", report).message.zh).toBe("表三“总计”列：5 ≤ 5，相符。");
  });

  it("fails where more are carried forward, also where the total of outcomes is missing", () => {
    const report = given({
      "requests.newRequests.naturalPerson": 1,
      "requests.outcomes.total.naturalPerson": LOST,
      "requests.carriedForward.naturalPerson": 2,
    });
    expect(exceptions(RULE, report)).toEqual(["naturalPerson: fail error"]);
    expect(findingOf(RULE, "naturalPerson", report).message.zh).toContain(
      "结转下年度 2，应不大于 本年新收 1 + 上年结转 0 = 1，相差 1。",
    );
  });

  it("is not assessable with a blank, and says that the sign would hold", () => {
    const finding = findingOf(RULE, "total", given({ "requests.carriedForward.total": BLANK }));
    expect(finding.result).toBe("notAssessable");
    expect(finding.message.zh).toContain("则关系成立（0 ≤ 0）");
  });
});
