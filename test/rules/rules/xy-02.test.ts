import { describe, expect, it } from "vitest";
import { exceptions, findingsOf, given, SLASH } from "../given.ts";

const RULE = "XY-02";

describe("XY-02 continuity of each kind of applicant", () => {
  it("does not apply where the year before is not stored", () => {
    expect(findingsOf(RULE, given({})).map((f) => f.result)).toEqual(["notApplicable"]);
  });

  it("compares the six kinds of applicant and leaves the total to XY-01", () => {
    const report = given({ "requests.carriedOver.total": 9 });
    const findings = findingsOf(RULE, report, given({}, {}, 2021));
    expect(findings.map((f) => f.result)).toEqual(Array(6).fill("pass"));
    expect(findings.map((f) => f.instance)).not.toContain("total");
  });

  it("warns of an applicant that was classified anew", () => {
    const report = given({ "requests.carriedOver.naturalPerson": 1 });
    const previous = given({ "requests.carriedForward.legalServiceInstitution": 1 }, {}, 2021);
    expect(exceptions(RULE, report, previous)).toEqual([
      "naturalPerson: fail warning",
      "legalServiceInstitution: fail warning",
    ]);
  });

  it("is not assessable in a column that was left out", () => {
    const report = given({ "requests.carriedOver.naturalPerson": SLASH });
    expect(exceptions(RULE, report, given({}, {}, 2021))).toEqual(["naturalPerson: notAssessable warning"]);
  });
});
