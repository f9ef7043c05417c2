import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, findingsOf, given } from "../given.ts";

const RULE = "T3-02";

describe("T3-02 （七）总计 is the sum of the outcomes", () => {
  it("reads 21 outcomes in edition 2021 and 19 in edition 2019, and the total", () => {
    const cells = (year: number) => findingOf(RULE, "naturalPerson", given({}, {}, year)).cells.length;
    expect([cells(2021), cells(2020)]).toEqual([22, 20]);
  });

  it("goes by the edition of table 3, not by the year", () => {
    const forms = { proactiveDisclosure: "2021", requests: "2019" } as const;
    const report = given(
      { "requests.outcomes.otherOutcome.all.total": 2, "requests.outcomes.total.total": 2 },
      { forms },
      2023,
    );
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("shows the outcomes that are not zero, with the ordinal of their group", () => {
    const report = given({
      "requests.outcomes.granted.naturalPerson": 2,
      "requests.outcomes.refused.thirdPartyRights.naturalPerson": 4,
      "requests.outcomes.otherOutcome.other.naturalPerson": 1,
      "requests.outcomes.total.naturalPerson": 5,
    });
    const finding = findingOf(RULE, "naturalPerson", report);
    expect(finding.message.zh).toBe(
      "表三“自然人”列：（七）总计 5，应等于 （一）予以公开 2 + （三）4.保护第三方合法权益 4 + （六）3.其他 1（其余各项为 0）= 7，相差 2。依据：栏目含义所要求的算术关系。",
    );
    expect(finding.delta).toBe(-2);
  });

  it("says so where all outcomes are zero", () => {
    const finding = findingOf(RULE, "total", given({ "requests.outcomes.total.total": 5 }));
    expect(finding.message.zh).toContain("应等于 各项均为 0，合计 0");
    expect(finding.message.en).toContain("should equal every term 0, sum 0");
  });

  it("is not assessable where outcomes of the 总计 column are left blank, and tells which, in short", () => {
    const rows = ["granted", "partiallyGranted", "refused.stateSecret", "refused.thirdPartyRights", "total"];
    const report = given(Object.fromEntries(rows.map((row) => [`requests.outcomes.${row}.total`, BLANK])));
    expect(exceptions(RULE, report)).toEqual(["total: notAssessable error"]);
    const { zh } = findingOf(RULE, "total", report).message;
    expect(zh).toContain("（一）予以公开、（二）部分公开、（三）1.属于国家秘密等 5 格为空白");
  });

  it("counts a partly granted request once: the same request under 不予公开 as well breaks the sum", () => {
    const report = given({
      "requests.outcomes.partiallyGranted.total": 1,
      "requests.outcomes.refused.thirdPartyRights.total": 1,
      "requests.outcomes.total.total": 1,
    });
    expect(exceptions(RULE, report)).toEqual(["total: fail error"]);
  });

  it("is not assessable as a whole without table 3", () => {
    const tables = { proactiveDisclosure: true, requests: false, remedies: true };
    expect(findingsOf(RULE, given({}, { tables })).map((f) => f.result)).toEqual(["notAssessable"]);
  });
});
