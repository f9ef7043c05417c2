import { agencyKind } from "../../shared/identity/agency-kind.ts";
import { identify } from "../../shared/identity/identity.ts";
import { placesOf } from "../../shared/identity/place-key.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { MemberRecord } from "../../shared/records/sets.ts";
import { NO_SURROUNDINGS, type Surroundings } from "../../shared/report/surroundings.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";
import { expectedOf } from "../../shared/workflow/roster.ts";
import { isGovernmentReport } from "../../shared/workflow/sets.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { lookalikesOf } from "./lookalikes.ts";

type Deps = Pick<ValidateDependencies, "objects" | "store">;

/** Files of one report that are counted. */
const MOST_VERSIONS = 25;

async function versionsOf({ store }: Deps, { agency, year }: Revision): Promise<number> {
  const { items } = await store.reports.revisions(agency, year, { limit: MOST_VERSIONS });
  return new Set(items.map(({ contentHash }) => contentHash)).size;
}

/** Bodies whose figures a government does not count: its own office, and those of vertical systems. */
const isCounted = ({ agency }: MemberRecord): boolean =>
  !["governmentOffice", "vertical", "ministry"].includes(agencyKind(agency));

/** For a government's report: who stands under it, and who is expected and does not. */
async function division(
  { store }: Deps,
  revision: Revision,
): Promise<Pick<Surroundings, "members" | "missing">> {
  const { agency, agencyName, year } = revision;
  const place = agencyName === null ? null : placesOf(agencyName).own;
  if (place === null || !isGovernmentReport(revision)) return { members: [], missing: [] };
  const filed = await store.sets.members(place, year);
  const expected = await expectedOf(store, place, year);
  const present = new Set(filed.map((member) => identify(member.agency).key));
  return {
    members: filed
      .filter((member) => member.agency !== agency && isCounted(member))
      .map((member) => ({ agency: member.agency, values: member.values })),
    missing: expected.agencies.filter((name) => !present.has(identify(name).key)),
  };
}

/** Everything around a stored report that rules over sets look at. */
export async function surroundingsOf(deps: Deps, revision: Revision): Promise<Surroundings> {
  const { agency, year } = revision;
  return {
    versions: await versionsOf(deps, revision),
    lookalikes: await lookalikesOf(deps, revision),
    ...(await division(deps, revision)),
    enforcement: await deps.store.sets.enforcement(agency, year),
  };
}

/** Tells one run's surroundings from the next; empty where there is nothing around a report. */
export function aroundMark(around: Surroundings): string {
  const text = JSON.stringify(around);
  return text === JSON.stringify(NO_SURROUNDINGS) ? "" : fingerprint(text);
}
