import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, findingsOf, given, oneOf } from "../given.ts";

const RULE = "T4-03";
const GROUP = "remedies.litigation.afterReview";
const OTHERS = ["review", "litigation.direct", "litigation.afterReview"].filter(
  (g) => `remedies.${g}` !== GROUP,
);

describe("T4-03 the total of litigation.afterReview is the sum of its four results", () => {
  it("passes where the four results add up, in either edition", () => {
    const cells = { [`${GROUP}.upheld`]: 2, [`${GROUP}.pending`]: 1, [`${GROUP}.total`]: 3 };
    for (const year of [2020, 2021]) expect(exceptions(RULE, given(cells, {}, year))).toEqual([]);
  });

  it.each(["upheld", "corrected", "otherResult", "pending"])("counts %s", (result) => {
    const report = given({ [`${GROUP}.${result}`]: 1 });
    expect(exceptions(RULE, report)).toEqual([": fail error"]);
    expect(findingOf(RULE, "", report)).toMatchObject({ left: 0, right: 1, delta: -1, basis: "arithmetic" });
  });

  it("does not look at the other groups", () => {
    const report = given(Object.fromEntries(OTHERS.map((group) => [`remedies.${group}.total`, 9])));
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it.each([
    ["blank", BLANK],
    ["ambiguous", oneOf("0", "1")],
  ])("is not assessable where a result is %s", (_, cell) => {
    const report = given({ [`${GROUP}.corrected`]: cell, [`${GROUP}.total`]: 1 });
    expect(exceptions(RULE, report)).toEqual([": notAssessable error"]);
    expect(findingOf(RULE, "", report).message.zh).toContain("结果纠正");
  });

  it("is not assessable without table 4", () => {
    const tables = { proactiveDisclosure: true, requests: true, remedies: false };
    expect(findingsOf(RULE, given({}, { tables })).map((f) => f.result)).toEqual(["notAssessable"]);
  });
});
