import type { Review } from "../../shared/records/review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

export type Opening = Pick<Review, "id" | "reason" | "ingestionId" | "fileName" | "report">;

/** Opens a review once, and returns it as it stands. */
export async function open({ store, log, now }: Ports, opening: Opening): Promise<Review> {
  const { won, current } = await store.reviews.open({ ...opening, openedAt: now() });
  const { id: reviewId, ingestionId, fileName, reason } = current;
  log(won ? "REVIEW_OPENED" : "ALREADY_DONE", { reviewId, ingestionId, fileName, reason: reason.kind });
  return current;
}
