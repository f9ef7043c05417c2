import type { NoticeMessage } from "../events/messages.ts";
import type { NoticeKind } from "../records/notice.ts";
import type { Review, ReviewReason } from "../records/review.ts";
import type { Ports } from "./ports.ts";

const KINDS: Readonly<Record<ReviewReason["kind"], NoticeKind>> = {
  verdict: "validation",
  rejection: "rejection",
  failure: "failure",
};

function noticeOf(review: Review): NoticeMessage {
  const isDecided = review.decisions.length > 0;
  return {
    v: 1,
    type: "notice",
    kind: isDecided ? "decision" : KINDS[review.reason.kind],
    audience: isDecided ? "sender" : "reviewers",
    ingestionId: review.ingestionId,
    report: review.report,
    reviewId: review.id,
    occasion: isDecided ? `${review.decisions.length}` : review.id,
  };
}

/**
 * Sends the notice that a review has marked: to the reviewers when it was opened, to the sender when it was
 * decided. Nobody is told of what is superseded, or of a decision about what was never recorded as a file.
 */
export async function followUpReview({ store, queues }: Ports, review: Review): Promise<void> {
  if (review.followUps.length === 0) return;
  const hasReader =
    review.decisions.length === 0 || (await store.ingestions.get(review.ingestionId)) !== null;
  if (hasReader && review.status !== "superseded") await queues.sendNotice(noticeOf(review));
  await store.reviews.followedUp(review.id, review.lock);
}
