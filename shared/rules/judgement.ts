import { type CellId, cellsOf } from "../form/cells.ts";
import { isAsserted } from "../report/cell.ts";
import type { Finding } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { type Verdict, verdictOf } from "../report/verdict.ts";
import { cellOf } from "./operand.ts";

/** The cells that the system does not stand by (ambiguous, missing, of low confidence), in the order of the form. */
export function unsettledCells(report: Report): readonly CellId[] {
  return cellsOf(report.forms)
    .map((cell) => cell.id)
    .filter((id) => !isAsserted(cellOf(report, id)));
}

/** The verdict on a report with its findings. Whose report it is, and of which year, must be settled as well. */
export function judge(report: Report, findings: readonly Finding[]): Verdict {
  const unidentified = report.agency === null || report.reportYear === null;
  return verdictOf(findings, unidentified || unsettledCells(report).length > 0);
}
