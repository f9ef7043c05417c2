import { reviewIdOf } from "../../shared/records/review-id.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Store } from "../../shared/records/store.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { open } from "./open.ts";

type Identity = Pick<Revision, "agency" | "year" | "revision">;

async function stored({ reports }: Store, { agency, year, revision }: Identity): Promise<Revision> {
  const found = await reports.revision(agency, year, revision);
  if (found === null) throw new Error(`revision ${revision} is to be reviewed and is not stored`);
  return found;
}

/** True where a newer file stands in the place of the revision, or it passes or is looked at anew since. */
async function isSettled(store: Store, identity: Identity, reviewId: string): Promise<boolean> {
  const standing = await stored(store, identity);
  const current = await store.reports.current(identity.agency, identity.year);
  const isReplaced =
    current !== null && current.revision > standing.revision && current.ingestionId !== standing.ingestionId;
  return isReplaced || standing.verdict === "valid" || reviewIdOf(standing) !== reviewId;
}

/**
 * Opens the review of a report that is not valid. Whether it still has to be looked at is asked after it was
 * opened: whoever settles it writes first and then closes the review, so that one of the two sees the other.
 */
export async function reviewReport(ports: Ports, identity: Identity): Promise<void> {
  const { store } = ports;
  const revision = await stored(store, identity);
  const { ingestionId, fileName, verdict } = revision;
  const id = reviewIdOf(revision);
  if (verdict === "valid") {
    ports.log("ALREADY_DONE", { reviewId: id, ingestionId, fileName });
    return;
  }
  const { agency, year } = identity;
  const report = { agency, year, revision: identity.revision };
  const review = await open(ports, {
    id,
    reason: { kind: "verdict", verdict },
    ingestionId,
    fileName,
    report,
  });
  if (await isSettled(store, identity, id)) await store.reviews.supersede(id);
  const standing = await store.reviews.get(id);
  await followUpReview(ports, standing ?? review);
}
