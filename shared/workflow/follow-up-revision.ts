import type { NoticeMessage } from "../events/messages.ts";
import { revisionPlace } from "../records/build-revision.ts";
import { reviewIdOf } from "../records/review-id.ts";
import type { Revision } from "../records/revision.ts";
import { fingerprint } from "./fingerprint.ts";
import { settleNeighbours } from "./neighbours.ts";
import type { Ports } from "./ports.ts";
import { renewDisplaced } from "./renewal.ts";
import { settlePartners } from "./sets.ts";

const identityOf = ({ agency, year, revision }: Revision) => ({ agency, year, revision });

/** Tells one change of the verdict from the next: each is caused by another revision of the year before. */
export function occasionOf({ checkedAgainst }: Pick<Revision, "checkedAgainst">): string {
  return fingerprint(checkedAgainst ?? "");
}

function noticeOf(revision: Revision, kind: "validation" | "reconsidered"): NoticeMessage {
  const { index } = revisionPlace(revision.revision);
  return {
    v: 1,
    type: "notice",
    kind,
    audience: "sender",
    ingestionId: revision.ingestionId,
    report: identityOf(revision),
    reviewId: null,
    occasion: kind === "validation" ? `${index}` : `${index}.${occasionOf(revision)}`,
  };
}

async function sendForReview({ queues }: Ports, revision: Revision): Promise<void> {
  const { index } = revisionPlace(revision.revision);
  const report = { ...identityOf(revision), index };
  await queues.sendReview({ v: 1, type: "review", ingestionId: revision.ingestionId, report });
}

/**
 * Does what a stored revision still has marked, whoever finds the marks: the function that wrote it, a repeat, or
 * the auditor. Marks are taken away last; everything before that can be repeated without being seen twice.
 */
export async function followUpRevision(ports: Ports, revision: Revision): Promise<void> {
  const { followUps, verdict, earlierReviewId } = revision;
  if (followUps.length === 0) return;
  const marked = new Set(followUps);
  if (marked.has("notice")) await ports.queues.sendNotice(noticeOf(revision, "validation"));
  if (marked.has("reconsidered")) await ports.queues.sendNotice(noticeOf(revision, "reconsidered"));
  if (marked.has("review")) await sendForReview(ports, revision);
  const { supersede } = ports.store.reviews;
  if (marked.has("review") && earlierReviewId !== undefined) await supersede(earlierReviewId);
  if (marked.has("reconsidered") && verdict === "valid") await supersede(reviewIdOf(revision));
  if (marked.has("partners")) await settlePartners(ports, revision);
  if (marked.has("neighbours")) {
    await settleNeighbours(ports, revision);
    const renewed = await renewDisplaced(ports.store, revision, ports.now());
    if (renewed !== null) await followUpRevision(ports, renewed);
  }
  await ports.store.reports.followedUp(revision, followUps);
}
