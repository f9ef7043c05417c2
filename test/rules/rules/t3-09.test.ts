import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T3-09";
const other = (count: number, total: number) =>
  given({
    "requests.outcomes.otherOutcome.other.total": count,
    "requests.outcomes.total.total": total,
  });

describe("T3-09 other outcomes that hide the real ones", () => {
  it("hints where they are many and a large share", () => {
    expect(exceptions(RULE, other(30, 100))).toEqual([": fail info"]);
    const { zh } = findingOf(RULE, "", other(30, 100)).message;
    expect(zh).toContain("占（七）总计 100 件的 30%");
    expect(zh).toContain("申请人撤回等情形较多的，不必改动");
  });

  it.each([
    ["a city total of 7 %", other(70, 1000)],
    ["a fifth", other(20, 100)],
    ["few, though a large share", other(9, 10)],
    ["nothing", other(0, 0)],
  ])("is silent about %s", (_, report) => {
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("does not apply to the single row of edition 2019, and cannot judge blanks", () => {
    expect(exceptions(RULE, given({}, {}, 2020))).toEqual([": notApplicable info"]);
    expect(exceptions(RULE, given({ "requests.outcomes.total.total": BLANK }))).toEqual([
      ": notAssessable info",
    ]);
  });
});
