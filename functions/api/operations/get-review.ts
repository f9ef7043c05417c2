import type { Review } from "../../../shared/records/review.ts";
import type { StoredReport } from "../../../shared/records/revision.ts";
import { proposalsOf } from "../../../shared/rules/suspects/proposals.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { etagOf } from "../http/if-match.ts";
import { operation } from "../operation.ts";
import { NotFound } from "../problems/not-found.ts";
import { IdPath } from "../schemas/asked.ts";
import { ReviewDetail } from "../schemas/review.ts";
import { readStored } from "../stored-report.ts";
import { doubtfulView, involvedView } from "../views/compared-cells.ts";
import { issuesView } from "../views/issues-view.ts";
import { reviewView } from "../views/review-view.ts";

export const ETAG = { etag: { zh: "作决定时放入 If-Match", en: "Send it as If-Match with a decision" } };

export const noReview = (): NotFound =>
  new NotFound({ zh: "没有这件审核事项。", en: "No review has that id." });

/** What is stored of the report that a review is about; null where it is about none. */
async function storedFor(
  { report }: Review,
  { store, objects }: Pick<ApiDependencies, "store" | "objects">,
): Promise<StoredReport | null> {
  if (report === null) return null;
  const revision = await store.reports.revision(report.agency, report.year, report.revision);
  return revision === null ? null : readStored(objects, revision);
}

export const getReview = operation({
  id: "getReview",
  method: "GET",
  path: "/v1/reviews/{id}",
  summary: { zh: "读取一件审核事项", en: "Read a review" },
  params: IdPath,
  success: { status: 200, text: { zh: "审核事项", en: "The review" }, schema: ReviewDetail, headers: ETAG },
  async handle({ path }, deps) {
    const { store } = deps;
    const review = await store.reviews.get(path.id);
    if (review === null) throw noReview();
    const stored = await storedFor(review, deps);
    const compared =
      stored === null
        ? { issues: [], proposals: [], doubtful: [], involved: [] }
        : {
            issues: issuesView(stored.report),
            proposals: proposalsOf(stored.report),
            doubtful: doubtfulView(stored.report, review.ingestionId),
            involved: involvedView(stored.report, stored.findings, review.ingestionId),
          };
    return { headers: { etag: etagOf(review.lock) }, body: { ...reviewView(review), ...compared } };
  },
});
