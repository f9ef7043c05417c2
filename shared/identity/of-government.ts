import { agencyKind } from "./agency-kind.ts";

/**
 * Whether a report is that of a level of government, which may count the bodies under it. The report of a government's
 * office is one only where it says that it adds up others' figures.
 */
export function isOfGovernment(agency: string | null, scope: string): boolean {
  if (agency === null || scope === "agencyOnly") return false;
  const kind = agencyKind(agency);
  return kind === "government" || (kind === "governmentOffice" && scope === "governmentAggregate");
}
