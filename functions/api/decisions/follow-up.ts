import type { Review } from "../../../shared/records/review.ts";
import type { ApiDependencies } from "../dependencies.ts";

/**
 * Tells the sender of a review's last decision. The notice's id follows from its number, so that telling twice
 * sends one mail; what was not told is found by its mark.
 */
export async function followUp(review: Review, { store, queues }: ApiDependencies): Promise<void> {
  const decision = review.decisions.at(-1);
  if (decision === undefined) return;
  const { id: reviewId, ingestionId, report } = review;
  if ((await store.ingestions.get(ingestionId)) !== null) {
    await queues.sendNotice({
      v: 1,
      type: "notice",
      kind: "decision",
      audience: "sender",
      ingestionId,
      report,
      reviewId,
      occasion: String(review.decisions.length),
    });
    await store.ingestions.noteStep(ingestionId, "reviewed", decision.at);
  }
  await store.reviews.followedUp(reviewId, review.lock);
}
