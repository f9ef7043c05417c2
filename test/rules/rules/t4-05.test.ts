import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T4-05";
const CASE = { "remedies.review.total": 1, "remedies.litigation.direct.total": 1 };
const lastYear = (cells: Parameters<typeof given>[0] = {}) => given(cells, {}, 2021);

describe("T4-05 cases come from applications", () => {
  it("warns where there are cases and no application in two years", () => {
    expect(exceptions(RULE, given(CASE), lastYear())).toEqual([": fail warning"]);
    expect(findingOf(RULE, "", given(CASE), lastYear())).toMatchObject({ left: 2, right: 0 });
  });

  it.each([
    ["applications this year", given({ ...CASE, "requests.newRequests.total": 1 }), lastYear()],
    ["applications carried over", given({ ...CASE, "requests.carriedOver.total": 1 }), lastYear()],
    ["applications in the year before", given(CASE), lastYear({ "requests.newRequests.total": 1 })],
    ["older ones, carried over the year before", given(CASE), lastYear({ "requests.carriedOver.total": 1 })],
    ["no cases", given({}), lastYear()],
  ])("is silent with %s", (_, report, previous) => {
    expect(exceptions(RULE, report, previous)).toEqual([]);
  });

  it("waits for the year before, and cannot judge blanks of either year", () => {
    expect(exceptions(RULE, given(CASE))).toEqual([": notApplicable warning"]);
    const blank = { "requests.newRequests.total": BLANK };
    expect(exceptions(RULE, given({ ...CASE, ...blank }), lastYear())).toEqual([": notAssessable warning"]);
    const finding = findingOf(RULE, "", given(CASE), lastYear(blank));
    expect(finding.result).toBe("notAssessable");
    expect(finding.message.zh).toContain("2021 年度本年新收·总计为空白");
  });
});
