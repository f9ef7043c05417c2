import { reviewIdOf } from "../records/review-id.ts";
import type { Revision } from "../records/revision.ts";
import type { Store } from "../records/store.ts";
import { isUnidentified } from "../report/identity.ts";
import { ask } from "./ask.ts";
import { namesFiled } from "./names.ts";
import type { Ports } from "./ports.ts";
import { isGovernmentReport, joinAlike, settleDivision } from "./sets.ts";
import { revisionBefore } from "./year-before.ts";

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

/** Has a report checked again whose cross-year rules saw something else than what stands for the year before. */
async function recheckIfStale(
  ports: Ports,
  names: readonly string[],
  agency: string,
  year: number,
): Promise<void> {
  const { store, queues } = ports;
  const checked = await store.reports.current(agency, year);
  if (checked === null) return;
  const before = await revisionBefore(store, checked, names);
  if (checked.checkedAgainst === (before?.revision ?? null)) return;
  await queues.sendExtraction({ v: 1, type: "recheck", agency, year });
}

/**
 * What a revision's arrival means for others: reviews of older files are closed, and reports whose rules saw
 * something that no longer stands are checked again: the years next to it, under all names of the agency; the
 * government of its division; texts like its own.
 *
 * It runs after the revision was written, so that of two neighbours written at the same time at least one sees
 * the other: whichever was written last reads both.
 */
export async function settleNeighbours(ports: Ports, revision: Revision): Promise<void> {
  const { agency, year } = revision;
  const older = await olderRevisions(ports.store, revision);
  for (const one of older) if (one.verdict !== "valid") await ports.store.reviews.supersede(reviewIdOf(one));
  if (isUnidentified(agency)) return;
  const names = await namesFiled(ports.store, revision, "join");
  await recheckIfStale(ports, names, agency, year);
  for (const name of names) await recheckIfStale(ports, names, name, year + 1);
  await settleDivision(ports, revision);
  const hasAlike = await joinAlike(ports, revision);
  if (hasAlike || older.length > 0 || isGovernmentReport(revision)) await ask(ports, agency, year);
  for (const partner of older[0]?.lookalikes ?? []) await ask(ports, partner, year);
}
