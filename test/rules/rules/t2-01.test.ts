import { describe, expect, it } from "vitest";
import { DASH, exceptions, findingOf, findingsOf, given } from "../given.ts";

const RULE = "T2-01";
const row = (issued: number, repealed: number, inForce: number) => ({
  "proactiveDisclosure.normativeDocuments.issued": issued,
  "proactiveDisclosure.normativeDocuments.repealed": repealed,
  "proactiveDisclosure.normativeDocuments.inForce": inForce,
});

describe("T2-01 documents in force plus repealed are at least those issued", () => {
  it.each([
    [0, 0, 0],
    [3, 3, 0],
    [3, 0, 3],
    [3, 1, 40],
  ])("passes with %d issued, %d repealed, %d in force", (...numbers) => {
    expect(exceptions(RULE, given(row(...numbers)))).toEqual([]);
  });

  it("warns where the opening stock would be negative", () => {
    const report = given(row(8, 1, 3));
    expect(exceptions(RULE, report)).toEqual(["normativeDocuments: fail warning"]);
    expect(findingOf(RULE, "normativeDocuments", report).message.zh).toContain(
      "现行有效件数 3 + 本年废止件数 1 = 4，应不小于 本年制发件数 8，相差 4。",
    );
  });

  it("is not assessable where a number is left out", () => {
    const report = given({ "proactiveDisclosure.regulations.inForce": DASH });
    expect(exceptions(RULE, report)).toEqual(["regulations: notAssessable warning"]);
  });

  it("does not apply to edition 2019, which has other columns", () => {
    const findings = findingsOf(RULE, given({}, {}, 2020));
    expect(findings.map((f) => f.result)).toEqual(["notApplicable"]);
    expect(findings[0]?.message.zh).toContain("2019 年版");
  });
});
