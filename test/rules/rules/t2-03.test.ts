import { describe, expect, it } from "vitest";
import { exceptions, findingOf, findingsOf, given, LOST } from "../given.ts";

const RULE = "T2-03";

describe("T2-03 what was newly published is at most the total that is public", () => {
  it("passes where everything public is new", () => {
    const report = given(
      {
        "proactiveDisclosure.normativeDocuments.newlyMade": 91,
        "proactiveDisclosure.normativeDocuments.newlyPublished": 91,
        "proactiveDisclosure.normativeDocuments.publicTotal": 91,
      },
      {},
      2019,
    );
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("warns where more is new than there is", () => {
    const report = given({ "proactiveDisclosure.regulations.newlyPublished": 2 }, {}, 2020);
    expect(exceptions(RULE, report)).toEqual(["regulations: fail warning"]);
    expect(findingOf(RULE, "regulations", report).message.zh).toContain(
      "本年新公开数量 2，应不大于 对外公开总数量 0，相差 2。",
    );
  });

  it("is not assessable where a number was lost", () => {
    const report = given({ "proactiveDisclosure.regulations.publicTotal": LOST }, {}, 2020);
    expect(exceptions(RULE, report)).toEqual(["regulations: notAssessable warning"]);
  });

  it("does not apply to edition 2021", () => {
    expect(findingsOf(RULE, given({})).map((f) => f.result)).toEqual(["notApplicable"]);
  });
});
