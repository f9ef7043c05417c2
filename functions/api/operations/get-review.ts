import { etagOf } from "../http/if-match.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { IdPath } from "../schemas/asked.ts";
import { Review } from "../schemas/review.ts";
import { reviewView } from "../views/review-view.ts";

export const ETAG = { etag: { zh: "作决定时放入 If-Match", en: "Send it as If-Match with a decision" } };

export const noReview = (): NotFound =>
  new NotFound({ zh: "没有这件审核事项。", en: "No review has that id." });

export const getReview = operation({
  id: "getReview",
  method: "GET",
  path: "/v1/reviews/{id}",
  summary: { zh: "读取一件审核事项", en: "Read a review" },
  params: IdPath,
  success: { status: 200, text: { zh: "审核事项", en: "The review" }, schema: Review, headers: ETAG },
  async handle({ path }, { store }) {
    const review = await store.reviews.get(path.id);
    if (review === null) throw noReview();
    return { headers: { etag: etagOf(review.lock) }, body: reviewView(review) };
  },
});
