import type { NoticeMessage } from "../events/messages.ts";
import type { Ingestion, IngestionStatus } from "../records/ingestion.ts";
import type { NoticeKind } from "../records/notice.ts";
import type { Ports } from "./ports.ts";

const KINDS: Partial<Readonly<Record<IngestionStatus, NoticeKind>>> = {
  failed: "failure",
  unpacked: "unpacked",
};

/** What the sender of a rejected, failed or unpacked file is told; a file that was sent again may fail again. */
export function senderNotice({ id, status, receivedAt }: Ingestion): NoticeMessage {
  return {
    v: 1,
    type: "notice",
    kind: KINDS[status] ?? "rejection",
    audience: "sender",
    ingestionId: id,
    report: null,
    reviewId: null,
    occasion: status === "failed" ? receivedAt : "",
  };
}

/**
 * Does what a rejected, failed or unpacked file still has marked: the notice to its sender, the review. Sends first and takes
 * the marks away last; what is sent twice has the same id both times.
 */
export async function followUpIngestion({ store, queues }: Ports, ingestion: Ingestion): Promise<void> {
  const { id, followUps } = ingestion;
  if (followUps.length === 0) return;
  if (followUps.includes("notice")) await queues.sendNotice(senderNotice(ingestion));
  if (followUps.includes("review"))
    await queues.sendReview({ v: 1, type: "review", ingestionId: id, report: null });
  await store.ingestions.followedUp(id, followUps);
}
