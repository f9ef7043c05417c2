import type { CellId } from "../form/cells.ts";
import { agencyKind } from "../identity/agency-kind.ts";
import type { Report } from "../report/report.ts";

/** The cells in which a government's report counts what the bodies under it did. Money and stocks are left out. */
export const AGGREGATED: readonly CellId[] = [
  "proactiveDisclosure.licensing.decisions",
  "proactiveDisclosure.penalties.decisions",
  "proactiveDisclosure.compulsoryMeasures.decisions",
  "requests.newRequests.total",
  "requests.outcomes.total.total",
  "remedies.review.total",
];

/** Whether a report is that of a level of government, which may count the bodies under it. */
export function isOfGovernment(report: Report): boolean {
  if (report.agency === null || report.scope === "agencyOnly") return false;
  const kind = agencyKind(report.agency);
  return kind === "government" || (kind === "governmentOffice" && report.scope === "governmentAggregate");
}
