import type * as z from "zod/mini";
import type { Decision, Review, ReviewReason } from "../../../shared/records/review.ts";
import { etagOf } from "../http/if-match.ts";
import type { Answer } from "../operation.ts";
import type { Review as ReviewSchema } from "../schemas/review.ts";
import { ingestionPath, rejectionView } from "./ingestion-view.ts";
import { pagesPath } from "./pages-view.ts";
import { reportLinks } from "./report-links.ts";

type View = Answer<z.output<typeof ReviewSchema>>;

function reasonView(reason: ReviewReason): View["reason"] {
  if (reason.kind === "verdict") return { kind: "verdict", verdict: reason.verdict };
  if (reason.kind === "failure") return { kind: "failure", queue: reason.queue, detail: reason.detail };
  return { kind: "rejection", ...rejectionView(reason) };
}

const decisionView = ({ action, by, at, reason, corrections, verdict }: Decision) => ({
  action,
  by,
  at,
  reason,
  corrections,
  verdict,
});

function reportView(report: NonNullable<Review["report"]>): NonNullable<View["report"]> {
  const { self, findings, source } = reportLinks(report, report.revision);
  return {
    agency: report.agency,
    year: report.year,
    revision: report.revision,
    links: { self, findings, source },
  };
}

export function reviewView(review: Review): View {
  const self = `/v1/reviews/${encodeURIComponent(review.id)}`;
  return {
    id: review.id,
    status: review.status,
    reason: reasonView(review.reason),
    ingestionId: review.ingestionId,
    fileName: review.fileName,
    report: review.report === null ? null : reportView(review.report),
    openedAt: review.openedAt,
    decisions: review.decisions.map(decisionView),
    pending: review.pending === undefined ? null : decisionView(review.pending),
    etag: etagOf(review.lock),
    links: {
      self,
      decision: `${self}/decision`,
      ingestion: ingestionPath(review.ingestionId),
      pages: pagesPath(review.ingestionId),
    },
  };
}
