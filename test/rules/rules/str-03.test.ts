import { describe, expect, it } from "vitest";
import type { Edition } from "../../../shared/form/edition.ts";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { exceptions, findingOf, given } from "../given.ts";

const RULE = "STR-03";
const using = (proactiveDisclosure: Edition, requests: Edition, year: number) =>
  given({}, { forms: { proactiveDisclosure, requests } }, year);

describe("STR-03 the edition in force", () => {
  it.each([
    ["2019", 2019],
    ["2019", 2020],
    ["2021", 2021],
    ["2021", 2024],
  ] as const)("passes with edition %s for %d", (edition, year) => {
    expect(exceptions(RULE, using(edition, edition, year))).toEqual([]);
  });

  it("fails for each table that still has the old form", () => {
    expect(exceptions(RULE, using("2019", "2019", 2022))).toEqual([
      "proactiveDisclosure: fail error",
      "requests: fail error",
    ]);
    expect(exceptions(RULE, using("2021", "2019", 2023))).toEqual(["requests: fail error"]);
    expect(findingOf(RULE, "requests", using("2021", "2019", 2023)).message.zh).toContain(
      "仍采用已停用的 2019 年版格式，2023 年度报告应采用 2021 年版",
    );
  });

  it("only warns of the new form on an old report: the year may have been misread", () => {
    const report = using("2021", "2021", 2020);
    expect(exceptions(RULE, report)).toEqual(["proactiveDisclosure: fail warning", "requests: fail warning"]);
    expect(findingOf(RULE, "requests", report).message.zh).toContain("请核对报告年度是否正确");
  });

  it("does not apply before the uniform format, nor to a table that was not found", () => {
    expect(exceptions(RULE, using("2019", "2019", 2018))).toEqual([
      "proactiveDisclosure: notApplicable error",
      "requests: notApplicable error",
    ]);
    const report = given({}, { tables: allTablesBut("requests") });
    expect(exceptions(RULE, report)).toEqual(["requests: notApplicable error"]);
  });

  it("is not assessable without a year", () => {
    expect(exceptions(RULE, given({}, { reportYear: null }))).toEqual([
      "proactiveDisclosure: notAssessable error",
      "requests: notAssessable error",
    ]);
  });

  it("is not assessable where reading could not settle the edition, of one table or of both", () => {
    const issue = { code: "EDITION_UNCERTAIN", detail: "both fit", at: null } as const;
    const one = given({}, { issues: [{ ...issue, cells: ["requests.newRequests.total"] }] });
    const both = given({}, { issues: [{ ...issue, cells: [] }] });
    expect(exceptions(RULE, one)).toEqual(["requests: notAssessable error"]);
    expect(exceptions(RULE, both)).toHaveLength(2);
  });

  it("is not assessable as obsolete either while the edition is uncertain", () => {
    const forms = { proactiveDisclosure: "2019", requests: "2019" } as const;
    const issues = [{ code: "EDITION_UNCERTAIN", cells: [], detail: "both fit", at: null }] as const;
    expect(exceptions(RULE, given({}, { forms, issues }))).toEqual([
      "proactiveDisclosure: notAssessable error",
      "requests: notAssessable error",
    ]);
  });
});
