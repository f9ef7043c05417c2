import { decide } from "../decisions/decide.ts";
import { wantedBy } from "../decisions/wanted.ts";
import { etagOf, seenLock } from "../http/if-match.ts";
import { operation } from "../operation.ts";
import { IdPath } from "../schemas/asked.ts";
import { DecisionRequest } from "../schemas/decision.ts";
import { Review } from "../schemas/review.ts";
import { reviewView } from "../views/review-view.ts";
import { ETAG, noReview } from "./get-review.ts";

export const decideReview = operation({
  id: "decideReview",
  method: "POST",
  path: "/v1/reviews/{id}/decision",
  summary: { zh: "作出审核决定", en: "Decide a review" },
  text: {
    zh: "approve 照此接受，reject 不予接受，correct 改定单元格并重新核验；核验仍不通过则事项保持待审。同一请求可以放心重发。",
    en: "approve accepts the report as it stands, reject does not, correct puts cells right and checks again; where that does not pass, the review stays open. The same request may be sent again safely.",
  },
  params: IdPath,
  headers: { "if-match": { zh: "所读事项的 ETag", en: "The ETag of the review as you read it" } },
  body: DecisionRequest,
  success: {
    status: 200,
    text: { zh: "决定之后的事项", en: "The review after the decision" },
    schema: Review,
    headers: ETAG,
  },
  problems: [409, 412, 422, 428],
  async handle({ path, body, headers, caller }, deps) {
    const lock = seenLock(headers["if-match"]);
    const review = await deps.store.reviews.get(path.id);
    if (review === null) throw noReview();
    const wanted = wantedBy(caller ?? body.by ?? "local", body);
    const decided = await decide(review, lock, wanted, deps);
    return { headers: { etag: etagOf(decided.lock) }, body: reviewView(decided) };
  },
});
