import { revisionId, revisionPlace } from "../records/build-revision.ts";
import type { ContentCopy, Ingestion } from "../records/ingestion.ts";
import type { Revision } from "../records/revision.ts";
import type { Store } from "../records/store.ts";
import { olderRevisions } from "./neighbours.ts";

/*
 * A byte-identical file changes nothing, except where other bytes took its report's place in between (A, B, then A
 * again). The newest file wins, so A must stand again; it is not read again: its last revision is stored once more
 * under the newer file's time. Bytes thus count from the newest file that brought them, whatever the order in which
 * the files are worked on.
 */

type Report = Pick<Revision, "agency" | "year">;

/** The latest revision of some content; corrections included. */
async function latestOf(
  { reports }: Pick<Store, "reports">,
  { agency, year }: Report,
  contentHash: string | null,
): Promise<Revision | null> {
  let cursor: string | undefined;
  do {
    const page = await reports.revisions(agency, year, { limit: 25, ...(cursor && { cursor }) });
    const found = page.items.find((item) => item.contentHash === contentHash);
    if (found !== undefined) return found;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return null;
}

function renewed(latest: Revision, copy: ContentCopy, id: string, now: string): Revision {
  const { reviewId: _reviewId, earlierReviewId: _earlier, ...rest } = latest;
  return {
    ...rest,
    revision: id,
    ingestionId: copy.ingestionId,
    fileName: copy.fileName,
    receivedAt: copy.receivedAt,
    validatedAt: now,
    followUps: latest.verdict === "valid" ? ["notice", "neighbours"] : ["notice", "review", "neighbours"],
    lock: 0,
  };
}

/**
 * Lets the content of `owner` stand again for a report where its newest copy is newer than what stands. Returns
 * the revision that was stored for it, now or before, so that what it has marked gets done; null where nothing
 * had to change. Only what sorts after `above` is looked for.
 */
export async function renew(
  { reports }: Pick<Store, "reports">,
  { contentHash, newestCopy }: Ingestion,
  report: Report,
  now: string,
  above = "",
): Promise<Revision | null> {
  if (newestCopy === undefined) return null;
  const { agency, year } = report;
  const latest = await latestOf({ reports }, report, contentHash);
  if (latest === null) return null;
  const copy = { id: newestCopy.ingestionId, receivedAt: newestCopy.receivedAt };
  const id = revisionId(copy, revisionPlace(latest.revision).index);
  if (id <= above) return null;
  const before = await reports.revision(agency, year, id);
  if (before !== null) return before;
  const current = await reports.current(agency, year);
  if (current === null || current.contentHash === contentHash || current.revision > id) return null;
  await reports.put(renewed(latest, newestCopy, id, now));
  return reports.revision(agency, year, id);
}

/**
 * The same for the content that stood before `revision` was stored: a copy of it may be newer than `revision`. It
 * only ever looks upwards, so that two contents that take turns do not call for each other for ever.
 */
export async function renewDisplaced(
  store: Store,
  revision: Revision,
  now: string,
): Promise<Revision | null> {
  const displaced = (await olderRevisions(store, revision)).find(
    (older) => older.contentHash !== revision.contentHash,
  );
  if (displaced === undefined) return null;
  // The claim knows who owns the bytes; the copy that brought `displaced` may not have been closed as one yet.
  const ownerId = await store.ingestions.contentOwner(displaced.contentHash);
  const owner = ownerId === null ? null : await store.ingestions.get(ownerId);
  return owner === null ? null : renew(store, owner, revision, now, revision.revision);
}
