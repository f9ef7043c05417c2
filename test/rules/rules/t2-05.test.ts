import { describe, expect, it } from "vitest";
import { exceptions, findingOf, findingsOf, given, oneOf } from "../given.ts";

const RULE = "T2-05";
const licensing = (previousItems: number, itemChange: number, decisions = 0) => ({
  "proactiveDisclosure.licensing.previousItems": previousItems,
  "proactiveDisclosure.licensing.itemChange": itemChange,
  "proactiveDisclosure.licensing.decisions": decisions,
});

describe("T2-05 last year's items plus this year's change are not negative", () => {
  it("reads the five rows that have a change", () => {
    expect(findingsOf(RULE, given({}, {}, 2019)).map((f) => f.instance)).toEqual([
      "licensing",
      "otherServices",
      "penalties",
      "compulsoryMeasures",
      "fees",
    ]);
  });

  it("passes with a decrease, and whatever the number of decisions is", () => {
    for (const decisions of [0, 11, 306])
      expect(exceptions(RULE, given(licensing(19, -8, decisions), {}, 2020))).toEqual([]);
  });

  it("warns where more items went than there were", () => {
    const report = given(licensing(3, -5), {}, 2020);
    expect(exceptions(RULE, report)).toEqual(["licensing: fail warning"]);
    expect(findingOf(RULE, "licensing", report).message.zh).toContain(
      "上一年项目数量 3 + 本年增/减 -5 = -2，应不小于 0，相差 2。",
    );
  });

  it("is not assessable where the row lost a value", () => {
    const report = given({ "proactiveDisclosure.penalties.itemChange": oneOf("19", "55") }, {}, 2020);
    expect(exceptions(RULE, report)).toEqual(["penalties: notAssessable warning"]);
  });

  it("does not apply to edition 2021, and says once that table 2 was not found", () => {
    expect(findingsOf(RULE, given({})).map((f) => f.result)).toEqual(["notApplicable"]);
    const tables = { proactiveDisclosure: false, requests: true, remedies: true };
    expect(exceptions(RULE, given({}, { tables }, 2020))).toEqual([": notAssessable warning"]);
  });
});
