import { expect, test } from "vitest";
import { type CellValue, MISSING } from "../../shared/report/cell.ts";
import { ISSUE_CODES, type Issue } from "../../shared/report/report.ts";
import { isUnsettled, leavesOpen, unsettledCells } from "../../shared/report/unsettled.ts";

const five: CellValue = { ...MISSING, kind: "number", value: 5, raw: "5", confidence: 1 };
const issue = (code: Issue["code"]): Issue => ({ code, cells: [], detail: "", at: null });

test("cells that are ambiguous, missing or doubtful are to be settled", () => {
  const cells = {
    a: five,
    b: { ...five, kind: "ambiguous" as const },
    c: MISSING,
    d: { ...five, confidence: 0.5 },
    e: { ...five, kind: "blank" as const, value: null },
  };
  expect(unsettledCells({ cells })).toEqual(["b", "c", "d"]);
  expect(isUnsettled({ cells, issues: [] })).toBe(true);
  expect(isUnsettled({ cells: { a: five }, issues: [] })).toBe(false);
});

test("some issues leave open what the document says; remarks do not", () => {
  const open = ISSUE_CODES.filter((code) => leavesOpen(issue(code)));
  expect(open).toEqual([
    "MISSING_ROW",
    "MISSING_TABLE",
    "CONFLICTING_ROWS",
    "ORPHAN_VALUES",
    "EDITION_UNCERTAIN",
    "AGENCY_UNCERTAIN",
    "YEAR_UNCERTAIN",
    "SEVERAL_REPORTS",
  ]);
  for (const code of ISSUE_CODES)
    expect(isUnsettled({ cells: {}, issues: [issue(code)] })).toBe(open.includes(code));
});
