import type { Ingestion } from "../records/ingestion.ts";
import type { Ports } from "./ports.ts";

/**
 * Does what a rejected file still has marked: the notice to its sender, the review. Sends first and takes the
 * marks away last; what is sent twice has the same id both times.
 */
export async function followUpIngestion({ store, queues }: Ports, ingestion: Ingestion): Promise<void> {
  const { id: ingestionId, status, followUps } = ingestion;
  if (status !== "rejected" || followUps.length === 0) return;
  const about = { v: 1, ingestionId, report: null } as const;
  if (followUps.includes("notice"))
    await queues.sendNotice({
      ...about,
      type: "notice",
      kind: "rejection",
      audience: "sender",
      reviewId: null,
      occasion: "",
    });
  if (followUps.includes("review")) await queues.sendReview({ ...about, type: "review" });
  await store.ingestions.followedUp(ingestionId, followUps);
}
