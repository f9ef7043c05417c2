import { inParallel, throwFailures } from "../../shared/events/in-parallel.ts";
import type { S3Notification } from "../../shared/events/s3-notification.ts";
import type { Delivery } from "../../shared/events/sqs-edge.ts";
import type { Ingestion } from "../../shared/records/ingestion.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";
import { senderNotice } from "../../shared/workflow/follow-up-ingestion.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { type Upload, uploadsOf } from "../../shared/workflow/upload.ts";
import { open } from "./open.ts";
import { reviewUnreadable } from "./unreadable.ts";

/** Where a file failed, was looked at, was sent again and failed again, the second time needs a review of its own. */
async function reviewIdFor({ store }: Ports, { id, receivedAt }: Ingestion): Promise<string> {
  const standing = await store.reviews.get(id);
  const isOver = standing !== null && standing.status !== "open" && standing.openedAt < receivedAt;
  return isOver ? `${id}.${fingerprint(receivedAt)}` : id;
}

/*
 * Why a repeat is harmless: `failed` closes an open file once and marks what must follow in the same write; the
 * review and the notices have ids of their own; the marks are taken away last.
 */

/**
 * Ends a file whose message kept failing: `failed`, a review with the reason, the sender told. A file that had come
 * to its end before stays as it ended; that a message about it died is looked at all the same.
 */
export async function failFile(
  ports: Ports,
  ingestionId: string,
  queue: string,
  delivery: Delivery,
): Promise<void> {
  const { store, queues, log } = ports;
  const known = await store.ingestions.get(ingestionId);
  if (known === null) return reviewUnreadable(ports, delivery);
  const reason = known.lastError ?? "it was received again and again without success";
  const { won, current } = await store.ingestions.failed(ingestionId, { queue, reason }, ports.now());
  const { fileName, status, followUps } = current;
  if (won) log("WORK_FAILED", { ingestionId, fileName, queue, reason });
  const review = await open(ports, {
    id: await reviewIdFor(ports, current),
    reason: { kind: "failure", queue, detail: current.failure?.reason ?? reason },
    ingestionId,
    fileName,
    report: null,
  });
  await followUpReview(ports, review);
  if (status !== "failed") return;
  if (followUps.includes("notice")) await queues.sendNotice(senderNotice(current));
  await store.ingestions.followedUp(ingestionId, followUps);
}

/**
 * A file that could not even be received is recorded here, so that nobody has to look for it. One that has been
 * read is past this queue: its message died of another file in it, or of what the auditor will send again.
 */
async function failUpload(ports: Ports, upload: Upload, delivery: Delivery): Promise<void> {
  const { current } = await ports.store.ingestions.receive({ ...upload, sender: null }, ports.now());
  const { id: ingestionId, fileName, status } = current;
  if (status === "received" || status === "failed") return failFile(ports, ingestionId, "uploads", delivery);
  ports.log("ALREADY_DONE", { ingestionId, fileName, status });
}

/** Ends every file of a notification that kept failing. */
export async function failUploads(
  ports: Ports,
  notification: S3Notification,
  delivery: Delivery,
): Promise<void> {
  const { uploads, ignored } = uploadsOf(notification);
  for (const { key, reason } of ignored) ports.log("UPLOAD_IGNORED", { key, reason });
  throwFailures(await inParallel(uploads, 1, (upload) => failUpload(ports, upload, delivery)));
}
