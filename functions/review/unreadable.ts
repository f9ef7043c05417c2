import type { Delivery } from "../../shared/events/sqs-edge.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { open } from "./open.ts";

/** A message that cannot be told to be about any file; it is known by its own id. */
export async function reviewUnreadable(ports: Ports, { messageId, queue }: Delivery): Promise<void> {
  const id = `message.${messageId}`;
  const detail = `message ${messageId} of ${queue} is about nothing that is known`;
  ports.log("WORK_FAILED", { messageId, queue, reason: detail });
  const review = await open(ports, {
    id,
    reason: { kind: "failure", queue, detail },
    ingestionId: id,
    fileName: queue,
    report: null,
  });
  await followUpReview(ports, review);
}
