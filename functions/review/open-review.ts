import type { ReviewMessage } from "../../shared/events/messages.ts";
import type { Ingestion } from "../../shared/records/ingestion.ts";
import type { ReviewReason } from "../../shared/records/review.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { open } from "./open.ts";
import { reviewReport } from "./review-report.ts";

function reasonOf({ rejection, failure }: Ingestion): ReviewReason | null {
  if (failure !== null) return { kind: "failure", queue: failure.queue, detail: failure.reason };
  return rejection === null ? null : { kind: "rejection", ...rejection };
}

/*
 * Why a repeat is harmless: a review opens once under an id that follows from what it is about; its notice is
 * marked in the same write, and the mark is taken away after it was sent.
 */

/** Opens the review that a message asks for. */
export async function openReview(ports: Ports, message: ReviewMessage): Promise<void> {
  const { ingestionId, report } = message;
  if (report !== null) return reviewReport(ports, report);
  const ingestion = await ports.store.ingestions.get(ingestionId);
  if (ingestion === null) throw new Error(`ingestion ${ingestionId} is not recorded`);
  const { fileName } = ingestion;
  const reason = reasonOf(ingestion);
  if (reason === null) {
    // It failed, and was sent again before its review was opened.
    ports.log("ALREADY_DONE", { ingestionId, fileName, status: ingestion.status });
    return;
  }
  const review = await open(ports, { id: ingestionId, reason, ingestionId, fileName, report: null });
  await followUpReview(ports, review);
}
