import type { Revision } from "../../shared/records/revision.ts";
import type { Report } from "../../shared/report/report.ts";
import { type Filed, revisionBefore } from "../../shared/workflow/year-before.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { readResult } from "./results.ts";

/** What stands for the year before: its revision and the report, or null where nothing is stored. */
export interface YearBefore {
  readonly revision: Revision;
  readonly report: Report;
}

export async function yearBefore(
  { store, objects }: Pick<ValidateDependencies, "objects" | "store">,
  filed: Filed,
): Promise<YearBefore | null> {
  const revision = await revisionBefore(store, filed);
  if (revision === null) return null;
  return { revision, report: (await readResult(objects, revision)).report };
}
