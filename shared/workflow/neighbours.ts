import { reviewIdOf } from "../records/review-id.ts";
import type { Revision } from "../records/revision.ts";
import type { Store } from "../records/store.ts";
import { isUnidentified } from "../report/identity.ts";
import type { Ports } from "./ports.ts";

/** How many revisions of one report are looked at; older ones were dealt with when they were displaced. */
const RECENT = 25;

/** The revisions of the same report that other, older files brought; newest first. */
export async function olderRevisions(
  { reports }: Pick<Store, "reports">,
  { agency, year, revision, ingestionId }: Revision,
): Promise<readonly Revision[]> {
  const { items } = await reports.revisions(agency, year, { limit: RECENT });
  return items.filter((item) => item.revision < revision && item.ingestionId !== ingestionId);
}

async function recheckIfStale({ store, queues }: Ports, agency: string, year: number): Promise<void> {
  const checked = await store.reports.current(agency, year);
  if (checked === null) return;
  const before = await store.reports.current(agency, year - 1);
  if (checked.checkedAgainst === (before?.revision ?? null)) return;
  await queues.sendExtraction({ v: 1, type: "recheck", agency, year });
}

/**
 * What a revision's arrival means for others: reviews of older files are closed, and reports whose cross-year
 * rules saw something that no longer stands are checked again.
 *
 * It runs after the revision was written, so that of two neighbours written at the same time at least one sees
 * the other: whichever was written last reads both.
 */
export async function settleNeighbours(ports: Ports, revision: Revision): Promise<void> {
  for (const older of await olderRevisions(ports.store, revision))
    if (older.verdict !== "valid") await ports.store.reviews.supersede(reviewIdOf(older));
  if (isUnidentified(revision.agency)) return;
  await recheckIfStale(ports, revision.agency, revision.year);
  await recheckIfStale(ports, revision.agency, revision.year + 1);
}
