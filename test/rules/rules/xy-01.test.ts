import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, findingsOf, given, LOST } from "../given.ts";

const RULE = "XY-01";
const CARRIED = { "requests.carriedOver.total": 3, "requests.outcomes.total.total": 3 };
const lastYear = (forward: number, changes: Parameters<typeof given>[1] = {}, year = 2021) =>
  given({ "requests.newRequests.total": forward, "requests.carriedForward.total": forward }, changes, year);

describe("XY-01 what was carried over is what the year before carried forward", () => {
  it("does not apply where the year before is not stored", () => {
    expect(findingsOf(RULE, given(CARRIED)).map((f) => [f.instance, f.result])).toEqual([
      ["", "notApplicable"],
    ]);
  });

  it("passes where the numbers meet, also across the change of editions", () => {
    expect(exceptions(RULE, given(CARRIED, {}, 2021), lastYear(3, {}, 2020))).toEqual([]);
    expect(findingOf(RULE, "total", given(CARRIED), lastYear(3))).toMatchObject({
      left: 3,
      right: 3,
      delta: 0,
    });
  });

  it("fails where they do not, and highlights only the cell of the report under check", () => {
    const finding = findingOf(RULE, "total", given(CARRIED), lastYear(5));
    expect(finding).toMatchObject({ result: "fail", severity: "error", left: 3, right: 5, delta: -2 });
    expect(finding.cells).toEqual(["requests.carriedOver.total"]);
    expect(finding.message.zh).toBe(
      "“总计”列：上年结转 3，应等于 2021 年度报告的结转下年度 5，相差 2。依据：上下年度数据的衔接关系。",
    );
  });

  it.each([
    ["a former name", "东丽区卫计委", "东丽区卫健委", "warning"],
    ["another name, joined by a person", "东丽区工商局", "东丽区市场监督管理局", "warning"],
    ["a short form", "东丽区卫健委", "东丽区卫生健康委员会", "error"],
  ])("weighs a year before under %s", (_, before, agency, severity) => {
    const report = given(CARRIED, { agency });
    expect(findingOf(RULE, "total", report, lastYear(5, { agency: before })).severity).toBe(severity);
  });

  it.each([
    ["this report", given({ "requests.carriedOver.total": 3 }), lastYear(5)],
    ["the other report", given(CARRIED), given({ "requests.carriedForward.total": 5 }, {}, 2021)],
  ])("only warns where %s fails T3-01 itself", (_, report, previous) => {
    const finding = findingOf(RULE, "total", report, previous);
    expect(finding).toMatchObject({ result: "fail", severity: "warning" });
    expect(finding.message.zh).toContain("两份报告中有一份表三自身不相符");
  });

  it("goes by the version of the year before that counts: a corrected one clears what the first convicted", () => {
    expect(exceptions(RULE, given(CARRIED), lastYear(5))).toEqual(["total: fail error"]);
    expect(exceptions(RULE, given(CARRIED), lastYear(3))).toEqual([]);
  });

  it("only warns where the scope changed from one known scope to another", () => {
    const whole = given(CARRIED, { scope: "governmentAggregate" });
    const finding = findingOf(RULE, "total", whole, lastYear(5));
    expect(finding).toMatchObject({ result: "fail", severity: "warning" });
    expect(finding.message.zh).toContain("统计范围不同");
    for (const [mine, theirs] of [
      ["unknown", "agencyOnly"],
      ["agencyOnly", "unknown"],
    ] as const)
      expect(
        findingOf(RULE, "total", given(CARRIED, { scope: mine }), lastYear(5, { scope: theirs })).severity,
      ).toBe("error");
  });

  it("is not assessable where its own cell is blank", () => {
    const finding = findingOf(RULE, "total", given({ "requests.carriedOver.total": BLANK }), lastYear(0));
    expect(finding).toMatchObject({ result: "notAssessable", severity: "error" });
    expect(finding.message.zh).toBe("“总计”列：上年结转为空白，因此无法与 2021 年度报告核对。");
  });

  it("is not held up by what the other report left open", () => {
    const open = given({ "requests.carriedForward.total": LOST }, {}, 2021);
    const finding = findingOf(RULE, "total", given(CARRIED), open);
    expect(finding).toMatchObject({ result: "notAssessable", severity: "warning" });
    expect(finding.message.zh).toContain("2021 年度报告的结转下年度未能读到");
  });

  it("tells both where both are open", () => {
    const open = given({ "requests.carriedForward.total": BLANK }, {}, 2021);
    const finding = findingOf(RULE, "total", given({ "requests.carriedOver.total": BLANK }), open);
    expect(finding).toMatchObject({ result: "notAssessable", severity: "error" });
    expect(finding.message.zh).toContain("上年结转为空白；2021 年度报告的结转下年度为空白");
    expect(finding.message.en).toContain("carried over: blank; carried forward by the report of 2021: blank");
  });
});
