import type { Revision } from "../../shared/records/revision.ts";
import { isUnidentified, type ReportIdentity } from "../../shared/report/identity.ts";
import type { Report } from "../../shared/report/report.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { readResult } from "./results.ts";

type Deps = Pick<ValidateDependencies, "objects" | "store">;

/** What stands for the year before: its revision and the report, or null where nothing is stored. */
export interface YearBefore {
  readonly revision: Revision;
  readonly report: Report;
}

/** The current revision of the year before; reports without agency or year have no neighbours. */
export async function revisionBefore(
  { store }: Pick<Deps, "store">,
  { agency, year }: ReportIdentity,
): Promise<Revision | null> {
  return isUnidentified(agency) ? null : store.reports.current(agency, year - 1);
}

export async function yearBefore(deps: Deps, identity: ReportIdentity): Promise<YearBefore | null> {
  const revision = await revisionBefore(deps, identity);
  if (revision === null) return null;
  return { revision, report: (await readResult(deps.objects, revision)).report };
}
