import type { Revision } from "../../../shared/records/revision.ts";
import { isUnidentified } from "../../../shared/report/identity.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { yearBefore } from "./recheck.ts";

/**
 * Has the cross-year rules run again where a stored revision makes a difference: over the year after, and over the
 * revision itself where the year before changed while it was being checked.
 */
export async function tellNeighbours(revision: Revision, deps: ApiDependencies): Promise<void> {
  const { agency, year } = revision;
  if (isUnidentified(agency)) return;
  const { store, queues } = deps;
  const ask = (ofYear: number) => queues.sendExtraction({ v: 1, type: "recheck", agency, year: ofYear });
  const before = await yearBefore(revision, deps);
  if ((before?.revision ?? null) !== revision.checkedAgainst) await ask(year);
  if ((await store.reports.current(agency, year + 1)) !== null) await ask(year + 1);
  await store.reports.followedUp(revision, ["neighbours"]);
}
