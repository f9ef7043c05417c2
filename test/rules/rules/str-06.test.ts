import { describe, expect, it } from "vitest";
import { exceptions, findingsOf, given } from "../given.ts";

const RULE = "STR-06";

describe("STR-06 each table once", () => {
  it("passes where nothing is repeated, whatever else reading noted", () => {
    const issues = [{ code: "FUZZY_LABEL", cells: [], detail: "行政许 可", at: null }] as const;
    expect(findingsOf(RULE, given({}, { issues })).map((f) => f.result)).toEqual(["pass"]);
  });

  it.each(["REPEATED_HEADER", "SEVERAL_REPORTS"] as const)("informs of %s", (code) => {
    const issues = [{ code, cells: [], detail: "自然人", at: null }];
    expect(exceptions(RULE, given({}, { issues }))).toEqual([`${code}: fail info`]);
  });
});
