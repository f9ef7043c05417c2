import type { CellId } from "../form/cells.ts";
import { isAsserted } from "./cell.ts";
import type { Issue, IssueCode, Report } from "./report.ts";

/** Issues that leave open what the document says, even where every cell has a value. */
const BLOCKING: ReadonlySet<IssueCode> = new Set([
  "MISSING_ROW",
  "MISSING_TABLE",
  "CONFLICTING_ROWS",
  "ORPHAN_VALUES",
  "EDITION_UNCERTAIN",
  "AGENCY_UNCERTAIN",
  "YEAR_UNCERTAIN",
  "SEVERAL_REPORTS",
]);

/** The cells that a person must settle: ambiguous, missing or read with low confidence. */
export function unsettledCells(report: Pick<Report, "cells">): readonly CellId[] {
  return Object.entries(report.cells)
    .filter(([, cell]) => !isAsserted(cell))
    .map(([id]) => id);
}

/** True where an issue leaves open what the document says. */
export function leavesOpen(issue: Issue): boolean {
  return BLOCKING.has(issue.code);
}

/** The issues that a person must settle, in their order. */
export function openIssues(report: Pick<Report, "cells" | "issues">): readonly Issue[] {
  const unsettled = new Set(unsettledCells(report));
  return report.issues.filter((issue) => leavesOpen(issue) || issue.cells.some((id) => unsettled.has(id)));
}

/** True where a person must look before the report can be called valid. */
export function isUnsettled(report: Pick<Report, "cells" | "issues">): boolean {
  return unsettledCells(report).length > 0 || report.issues.some(leavesOpen);
}
