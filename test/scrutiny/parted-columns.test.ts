import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../shared/form/requests.ts";
import { applyCorrections } from "../../shared/report/corrections.ts";
import type { Report } from "../../shared/report/report.ts";
import { unsettledCells } from "../../shared/report/unsettled.ts";
import { scrutinize } from "../../shared/scrutiny/scrutinize.ts";
import { BLANK, given } from "../rules/given.ts";

const COUNTS = [4, 2, 3];
const UNUSED = "requests.outcomes.refused.stateSecret.naturalPerson";

/** What three kinds of applicants asked for on a first page, and what was granted on a second one, `more` of each. */
function overTwoPages(more: readonly number[]): Report {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const granted = COUNTS.map((count, index) => count + (more[index] ?? 0));
  const cells: Record<string, number> = {};
  APPLICANT_COLUMNS.forEach(({ id }, index) => {
    const isTotal = id === "total";
    cells[`requests.newRequests.${id}`] = isTotal ? sum(COUNTS) : (COUNTS[index] ?? 0);
    for (const row of ["outcomes.granted", "outcomes.total"])
      cells[`requests.${row}.${id}`] = isTotal ? sum(granted) : (granted[index] ?? 0);
  });
  const report = given({ ...cells, [UNUSED]: BLANK });
  const box = [0, 0, 1, 1] as const;
  return {
    ...report,
    recognized: true,
    cells: Object.fromEntries(
      Object.entries(report.cells).map(([id, cell]) => {
        const page = id.includes("newRequests") ? 1 : 2;
        return [id, { ...cell, confidence: 0.99, at: { page, box } }];
      }),
    ),
  };
}

const ofTable3 = (report: Report): readonly string[] =>
  Object.keys(report.cells).filter((id) => id.startsWith("requests."));
const doubted = (report: Report): readonly string[] =>
  unsettledCells(report).filter((id) => id.startsWith("requests."));

test("of table 3 nothing is asserted, blank or not, where its columns add up from page to page in hardly any", () => {
  const report = scrutinize(overTwoPages([1, 5, 0]));
  expect(doubted(report)).toEqual(ofTable3(report));
  expect(scrutinize(report)).toEqual(report);
});

test("a figure that is printed wrongly costs its own column and the total alone", () => {
  const report = scrutinize(overTwoPages([1, 0, 0]));
  expect(doubted(report)).not.toEqual(ofTable3(report));
  expect(doubted(report)).not.toContain("requests.newRequests.researchInstitution");
});

test("what was withheld comes back with its sums, blanks as blanks", () => {
  const report = overTwoPages([1, 5, 0]);
  const corrections = APPLICANT_COLUMNS.map(({ id }) => ({
    cell: `requests.newRequests.${id}`,
    value: report.cells[`requests.outcomes.total.${id}`]?.value ?? null,
    raw: "",
  }));
  const settled = scrutinize(applyCorrections(scrutinize(report), corrections));
  expect(doubted(settled)).toEqual([]);
  expect(settled.cells[UNUSED]).toEqual(report.cells[UNUSED]);
});
