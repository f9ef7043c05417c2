import { describe, expect, it } from "vitest";
import { BLANK, exceptions, given } from "../given.ts";

const RULE = "T3-08";
const corrected = (unclear: number, overdue: number, total: number) =>
  given({
    "requests.outcomes.unableToProvide.stillUnclear.total": unclear,
    "requests.outcomes.otherOutcome.correctionOverdue.total": overdue,
    "requests.outcomes.total.total": total,
  });

describe("T3-08 one application, one of two rows", () => {
  it("hints where both rows are large", () => {
    expect(exceptions(RULE, corrected(12, 15, 40))).toEqual([": fail info"]);
  });

  it.each([
    ["one row is small", corrected(12, 9, 40)],
    ["both are small parts of many", corrected(12, 15, 400)],
    ["exactly a fifth each", corrected(10, 10, 50)],
    ["there is nothing", corrected(0, 0, 0)],
  ])("is silent where %s", (_, report) => {
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("does not apply to the single row of edition 2019, and cannot judge blanks", () => {
    expect(exceptions(RULE, given({}, {}, 2020))).toEqual([": notApplicable info"]);
    expect(exceptions(RULE, given({ "requests.outcomes.total.total": BLANK }))).toEqual([
      ": notAssessable info",
    ]);
  });
});
