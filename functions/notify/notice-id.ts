import { createHash } from "node:crypto";
import type { NoticeMessage } from "../../shared/events/messages.ts";

/** The same for the same event told to the same audience, whoever repeats the message; 32 hexadecimal digits. */
export function noticeId(message: NoticeMessage): string {
  const { kind, audience, ingestionId, report, reviewId, occasion } = message;
  const parts = [kind, audience, ingestionId, report?.revision ?? null, reviewId, occasion];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
