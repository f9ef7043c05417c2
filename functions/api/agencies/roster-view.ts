import { agencyKind } from "../../../shared/identity/agency-kind.ts";
import { identify } from "../../../shared/identity/identity.ts";
import { placesOf } from "../../../shared/identity/place-key.ts";
import type { MemberRecord } from "../../../shared/records/sets.ts";
import { expectedOf } from "../../../shared/workflow/roster.ts";
import type { ApiDependencies } from "../dependencies.ts";

/** The day of the next year by which a body publishes, MM-DD; null where no statute gives it one. */
function deadlineOf(agency: string): string | null {
  const kind = agencyKind(agency);
  if (kind === "department") return "01-31";
  return kind === "government" || kind === "governmentOffice" ? "03-31" : null;
}

function isLate({ agency, dated, year }: MemberRecord): boolean {
  const day = deadlineOf(agency);
  return dated !== null && day !== null && year >= 2019 && dated > `${year + 1}-${day}`;
}

/** Who has reported for a region and a year, who is late by the date of the report, and who is missing. */
export async function rosterView({ store }: ApiDependencies, region: string, year: number) {
  const members = await store.sets.members(region, year);
  const expected = await expectedOf(store, region, year);
  const present = new Set(members.map(({ agency }) => identify(agency).key));
  return {
    region,
    year,
    expectedBy: expected.by,
    expected: expected.agencies.length,
    filed: members.map((member) => ({
      agency: member.agency,
      dated: member.dated,
      isLate: isLate(member),
      isExpected: expected.agencies.some((name) => identify(name).key === identify(member.agency).key),
      isBelow: placesOf(member.agency).own !== region,
    })),
    missing: expected.agencies.filter((name) => !present.has(identify(name).key)),
  };
}
