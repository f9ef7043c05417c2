import { describe, expect, it } from "vitest";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { type Verdict, verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { allTablesBut } from "../../shared/rules/example.ts";
import { BLANK, given, LOST, oneOf, SLASH } from "./given.ts";

const verdict = (report: Report): Verdict => verdictOf(checkReport(report, null), isUnsettled(report));
const everyCell = (cell: object, year: number) =>
  given(Object.fromEntries(Object.keys(given({}, {}, year).cells).map((id) => [id, cell])), {}, year);

describe("the verdict", () => {
  it.each([2019, 2020, 2021, 2024])("is valid for a report of zeros of %d", (year) => {
    expect(verdict(given({}, {}, year))).toBe("valid");
  });

  it.each([2020, 2022])(
    "is never valid for a form of %d that is all blank, all slashes, or all lost",
    (year) => {
      for (const cell of [BLANK, SLASH, LOST]) expect(verdict(everyCell(cell, year))).toBe("needsReview");
    },
  );

  it("is invalid for an old form used today, blank as it may be", () => {
    const forms = { proactiveDisclosure: "2019", requests: "2019" } as const;
    expect(verdict(given({}, { forms }))).toBe("invalid");
  });

  it("is valid with warnings: a blank amount, an amount without a unit, a title without a year", () => {
    expect(verdict(given({ "proactiveDisclosure.fees.amount": BLANK }))).toBe("valid");
    expect(verdict(given({}, { titleYears: [] }))).toBe("valid");
  });

  it("needs review where a cell is open that no equation reads", () => {
    const report = given({ "proactiveDisclosure.licensing.decisions": oneOf("1", "2") });
    expect(verdict(report)).toBe("needsReview");
  });

  it("needs review where a table was not found, or where the year is unknown", () => {
    expect(verdict(given({}, { tables: allTablesBut("remedies") }))).toBe("needsReview");
    expect(verdict(given({}, { reportYear: null, titleYears: [], periodYear: null }))).toBe("needsReview");
  });

  it("is invalid where one rule fails, whatever else is open", () => {
    const report = given({ "remedies.review.total": 1, "requests.newRequests.total": LOST });
    expect(verdict(report)).toBe("invalid");
  });

  it("needs review for findings of which none could be assessed", () => {
    expect(verdictOf([], false)).toBe("needsReview");
  });
});
