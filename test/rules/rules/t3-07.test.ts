import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T3-07";
const COPIED = {
  "requests.newRequests.naturalPerson": 3,
  "requests.newRequests.commercialEnterprise": 2,
  "requests.newRequests.total": 3,
  "requests.outcomes.granted.naturalPerson": 3,
  "requests.outcomes.granted.total": 3,
};

describe("T3-07 totals copied from natural persons", () => {
  it("warns where every total repeats natural persons and others applied too", () => {
    expect(exceptions(RULE, given(COPIED))).toEqual([": fail warning"]);
    expect(findingOf(RULE, "", given(COPIED)).message.zh).toContain("其他申请人有 2 件次未计入");
  });

  it.each([
    ["only natural persons applied", { ...COPIED, "requests.newRequests.commercialEnterprise": 0 }],
    ["a single total is its own", { ...COPIED, "requests.newRequests.total": 5 }],
    ["nobody applied", {}],
    ["only totals and natural persons are 0", { "requests.newRequests.commercialEnterprise": 2 }],
  ])("is silent where %s", (_, cells) => {
    expect(exceptions(RULE, given(cells))).toEqual([]);
  });

  it("cannot judge where a cell is blank", () => {
    expect(exceptions(RULE, given({ ...COPIED, "requests.carriedOver.total": BLANK }))).toEqual([
      ": notAssessable warning",
    ]);
  });
});
