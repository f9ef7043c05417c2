import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, findingsOf, given, oneOf } from "../given.ts";

const RULE = "T3-03";

describe("T3-03 总计 is the sum of the six kinds of applicant", () => {
  it("has one instance a row: 25 in edition 2021, 23 in edition 2019", () => {
    expect(findingsOf(RULE, given({}, {}, 2021))).toHaveLength(25);
    expect(findingsOf(RULE, given({}, {}, 2019))).toHaveLength(23);
  });

  it("fails in the row whose total is another number", () => {
    const report = given({
      "requests.outcomes.granted.naturalPerson": 7,
      "requests.outcomes.granted.otherOrganization": 2,
      "requests.outcomes.granted.total": 7,
    });
    expect(exceptions(RULE, report)).toEqual(["outcomes.granted: fail error"]);
    expect(findingOf(RULE, "outcomes.granted", report).message.zh).toContain(
      "表三“（一）予以公开”行：总计 7，应等于 自然人 7 + 其他 2（其余各项为 0）= 9，相差 2。",
    );
  });

  it("does not take the noise of binary fractions for a difference", () => {
    const report = given({
      "requests.newRequests.naturalPerson": 0.1,
      "requests.newRequests.commercialEnterprise": 0.2,
      "requests.newRequests.total": 0.3,
    });
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("is not assessable in the rows that have a blank or an ambiguous cell, and only there", () => {
    const report = given({
      "requests.carriedOver.total": BLANK,
      "requests.carriedForward.naturalPerson": oneOf("1", "2"),
    });
    expect(exceptions(RULE, report)).toEqual([
      "carriedOver: notAssessable error",
      "carriedForward: notAssessable error",
    ]);
  });
});
