import { describe, expect, it } from "vitest";
import {
  BLANK,
  DASH,
  exceptions,
  findingOf,
  findingsOf,
  given,
  LOST,
  oneOf,
  SLASH,
  words,
} from "../given.ts";

const RULE = "T3-01";

describe("T3-01 第一项加第二项之和，等于第三项加第四项之和", () => {
  it("passes in all seven columns of a report of zeros, in both editions", () => {
    for (const year of [2020, 2021])
      expect(findingsOf(RULE, given({}, {}, year)).map((f) => f.result)).toEqual(Array(7).fill("pass"));
  });

  it("fails in the column that does not balance, with the equation in printed names", () => {
    const report = given({
      "requests.newRequests.commercialEnterprise": 3,
      "requests.outcomes.total.commercialEnterprise": 2,
    });
    expect(exceptions(RULE, report)).toEqual(["commercialEnterprise: fail error"]);
    const finding = findingOf(RULE, "commercialEnterprise", report);
    expect(finding.message.zh).toBe(
      "表三“商业企业”列：本年新收 3 + 上年结转 0 = 3，应等于 （七）总计 2 + 结转下年度 0 = 2，相差 1。依据：表格印明的勾稽关系。",
    );
    expect(finding.message.en).toBe(
      "Table 3, column “commercial enterprises”: new requests 3 + carried over from last year 0 = 3 should equal total outcomes 2 + carried forward to next year 0 = 2; difference 1. Basis: a relation printed on the form.",
    );
    expect(finding).toMatchObject({ left: 3, right: 2, delta: 1, basis: "printed" });
    expect(finding.cells).toEqual([
      "requests.newRequests.commercialEnterprise",
      "requests.carriedOver.commercialEnterprise",
      "requests.outcomes.total.commercialEnterprise",
      "requests.carriedForward.commercialEnterprise",
    ]);
  });

  it("has a signed delta and an unsigned difference", () => {
    const finding = findingOf(RULE, "total", given({ "requests.carriedForward.total": 4 }));
    expect(finding.delta).toBe(-4);
    expect(finding.args.difference).toBe(4);
  });

  it.each([
    ["blank", BLANK, "本年新收为空白"],
    ["dash", DASH, "本年新收填的是横线（“-”）"],
    ["slash", SLASH, "本年新收填的是斜线（“/”）"],
    ["a word for nothing", words("不涉及"), "本年新收没有填数字（“不涉及”）"],
    ["words", words("见附件"), "本年新收填的是文字（“见附件”）"],
    ["missing", LOST, "本年新收未能读到"],
    ["ambiguous", oneOf("19", "", "55"), "本年新收无法确定是哪个数（可能的数值：19、55、空白）"],
    ["unclear", oneOf("①"), "本年新收无法确定是哪个数（“①”）"],
    ["of low confidence", { value: 5, raw: "5", confidence: 0.6 }, "本年新收识别把握不足（“5”）"],
  ])("is not assessable where an operand is %s, although the rest would not balance", (_, cell, reason) => {
    const report = given({
      "requests.newRequests.naturalPerson": cell,
      "requests.outcomes.total.naturalPerson": 2,
    });
    const finding = findingOf(RULE, "naturalPerson", report);
    expect(finding).toMatchObject({ result: "notAssessable", left: null, right: null, delta: null });
    expect(finding.message.zh).toContain(`${reason}，因此无法核对`);
    expect(finding.message.zh).not.toContain("依据");
  });

  it("says what would follow if blanks were zeros, without taking them for zeros", () => {
    const balanced = given({ "requests.newRequests.total": BLANK, "requests.carriedOver.total": DASH });
    const broken = given({ "requests.newRequests.total": BLANK, "requests.outcomes.total.total": 2 });
    const settled = findingOf(RULE, "total", balanced);
    expect(settled.result).toBe("notAssessable");
    expect(settled.message.zh).toContain("若空格均为 0，则关系成立（0 = 0）");
    expect(findingOf(RULE, "total", broken).message.zh).toContain("即使空格均为 0，关系也不成立（0 与 2）");
  });

  it("tells alike troubles together, without quoting one cell for all", () => {
    const report = given({ "requests.newRequests.total": DASH, "requests.carriedOver.total": DASH });
    expect(findingOf(RULE, "total", report).message.zh).toContain(
      "本年新收、上年结转填的是横线，因此无法核对",
    );
  });

  it("offers no what-if where more than blanks stand in the way, or where a blank is itself doubtful", () => {
    const mixed = given({ "requests.newRequests.total": BLANK, "requests.carriedOver.total": LOST });
    const doubtful = given({ "requests.newRequests.total": { ...BLANK, confidence: 0.4 } });
    for (const report of [mixed, doubtful])
      expect(findingOf(RULE, "total", report).message.zh).not.toContain("仅供参考");
  });

  it("is said once where table 3 was not found", () => {
    const tables = { proactiveDisclosure: true, requests: false, remedies: true };
    const findings = findingsOf(RULE, given({}, { tables }));
    expect(findings.map((f) => [f.instance, f.result])).toEqual([["", "notAssessable"]]);
    expect(findings[0]?.message.zh).toContain("未找到表三");
  });

  it("treats a cell that the report does not hold at all as missing", () => {
    const report = given({});
    const { "requests.newRequests.total": _, ...cells } = report.cells;
    expect(findingOf(RULE, "total", { ...report, cells }).result).toBe("notAssessable");
  });
});
