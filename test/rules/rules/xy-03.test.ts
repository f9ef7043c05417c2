import { describe, expect, it } from "vitest";
import { BLANK, exceptions, findingOf, given } from "../given.ts";

const RULE = "XY-03";
const cell = (field: string) => `proactiveDisclosure.normativeDocuments.${field}`;
const now = (
  issued: number,
  repealed: number,
  inForce: number,
  changes: Parameters<typeof given>[1] = {},
  year = 2024,
) =>
  given(
    { [cell("issued")]: issued, [cell("repealed")]: repealed, [cell("inForce")]: inForce },
    changes,
    year,
  );
const lastYear = (inForce: number | typeof BLANK, changes: Parameters<typeof given>[1] = {}, year = 2023) =>
  given({ [cell("inForce")]: inForce }, changes, year);

describe("XY-03 the stock in force goes on", () => {
  it("warns, with the numbers of both years side by side", () => {
    const finding = findingOf(RULE, "normativeDocuments", now(8, 17, 20), lastYear(25));
    expect(finding).toMatchObject({ result: "fail", severity: "warning", left: 20, right: 16, delta: 4 });
    expect(finding.message.zh).toContain(
      "现行有效 20，而 2023 年度现行有效 25 + 本年制发 8 − 本年废止 17 = 16，相差 4。",
    );
    expect(finding.message.zh).not.toContain("有效期届满");
  });

  it("names lapsed validity first where there are fewer than expected", () => {
    const finding = findingOf(RULE, "normativeDocuments", now(1, 0, 20), lastYear(25));
    expect(finding).toMatchObject({ severity: "warning", delta: -6 });
    expect(finding.message.zh).toContain("有效期届满自动失效");
  });

  it("only informs where the scope changed", () => {
    const whole = now(1, 0, 80, { scope: "governmentAggregate" });
    const finding = findingOf(RULE, "normativeDocuments", whole, lastYear(25));
    expect(finding).toMatchObject({ result: "fail", severity: "info" });
    expect(finding.message.zh).toContain("统计范围不同");
  });

  it("passes where the sum holds", () => {
    expect(exceptions(RULE, now(8, 17, 16), lastYear(25))).toEqual([]);
  });

  it("does not compare across the change of editions, nor without the year before", () => {
    expect(exceptions(RULE, now(1, 0, 9, {}, 2021), given({}, {}, 2020))).toEqual([
      ": notApplicable warning",
    ]);
    expect(exceptions(RULE, now(1, 0, 9))).toEqual([": notApplicable warning"]);
  });

  it("cannot judge a blank of the year before", () => {
    expect(exceptions(RULE, now(0, 0, 9), lastYear(BLANK))).toEqual([
      "normativeDocuments: notAssessable warning",
    ]);
  });
});
