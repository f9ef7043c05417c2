import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "T3-05";

describe("T3-05 across and down give the same", () => {
  it("passes where both sums are the same", () => {
    const report = given({
      "requests.outcomes.total.naturalPerson": 3,
      "requests.outcomes.total.otherOrganization": 1,
      "requests.outcomes.granted.total": 4,
    });
    expect(findingOf(RULE, "", report)).toMatchObject({ result: "pass", left: 4, right: 4, delta: 0 });
  });

  it("fails where they differ, naming rows and columns", () => {
    const report = given({
      "requests.outcomes.total.naturalPerson": 4,
      "requests.outcomes.granted.total": 3,
    });
    expect(findingOf(RULE, "", report).message.zh).toContain(
      "（七）总计·自然人 4（其余各项为 0）= 4，应等于 （一）予以公开·总计 3（其余各项为 0）= 3，相差 1。",
    );
  });

  it("is not assessable where a total of an outcome is blank; a blank elsewhere does not matter", () => {
    expect(exceptions(RULE, given({ "requests.outcomes.granted.total": BLANK }))).toEqual([
      ": notAssessable error",
    ]);
    expect(exceptions(RULE, given({ "requests.outcomes.granted.naturalPerson": BLANK }))).toEqual([]);
  });
});
