import type { NoticeMessage } from "../../shared/events/messages.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { open } from "./open.ts";

/**
 * A mail that could not be sent. The reviewers are told by mail only where it was not a mail to them: nobody is
 * written to about not being able to write to them, and no failure breeds the next.
 */
export async function failNotice(ports: Ports, message: NoticeMessage): Promise<void> {
  const { ingestionId, kind, audience, report } = message;
  const ingestion = await ports.store.ingestions.get(ingestionId);
  const fileName = ingestion?.fileName ?? "?";
  const detail = `the ${kind} mail to the ${audience} could not be sent`;
  ports.log("WORK_FAILED", { ingestionId, fileName, queue: "notices", reason: detail });
  const review = await open(ports, {
    id: `${ingestionId}.notice.${fingerprint(JSON.stringify(message))}`,
    reason: { kind: "failure", queue: "notices", detail },
    ingestionId,
    fileName,
    report,
  });
  if (audience === "reviewers") await ports.store.reviews.followedUp(review.id, review.lock);
  else await followUpReview(ports, review);
}
