import type { NoticeMessage } from "../../shared/events/messages.ts";
import { claimNotice } from "./claim.ts";
import type { NotifyDependencies } from "./dependencies.ts";
import { type PreparedMail, prepareMail } from "./prepared-mail.ts";

/** Notes with the file when its sender was told. */
async function noteNotified({ store }: NotifyDependencies, { subject }: PreparedMail, at: string) {
  const { message, ingestion } = subject;
  if (message.audience === "sender" && ingestion !== null)
    await store.ingestions.noteStep(ingestion.id, "notified", at);
}

/**
 * Sends the mail of one message: claim, send, record as sent. Repeating a message that was sent does nothing.
 *
 * Mail has no transaction: between the server's acceptance and our record of it a crash can always fall, and no
 * server can be asked afterwards whether it accepted. Recording first would lose mails, recording last may repeat
 * one; a notice must not be lost, so it is recorded last. The claim keeps two workers from sending at once. What
 * is repeated after a crash carries the same Message-ID, by which mailboxes recognise it (under SES, which sets its
 * own, the same reference), and prints the same notice number, by which people do.
 */
export async function deliver(deps: NotifyDependencies, message: NoticeMessage): Promise<void> {
  const prepared = await prepareMail(deps, message);
  const { mail, recipients } = prepared;
  const { won, current } = await claimNotice(deps, prepared);
  const { kind, audience, ingestionId } = message;
  const about = { noticeId: mail.id, kind, audience, ingestionId };
  if (!won) {
    if (current.sentAt !== null) await noteNotified(deps, prepared, current.sentAt);
    deps.log("NOTICE_ALREADY_SENT", about);
    return;
  }
  await deps.mailer.send(mail);
  const at = deps.now().toISOString();
  await deps.store.notices.sent(mail.id, at);
  await noteNotified(deps, prepared, at);
  const withheld = recipients.withheld.length;
  if (withheld > 0) deps.log("NOTICE_WITHHELD", { ...about, addresses: withheld });
  deps.log("NOTICE_SENT", { ...about, addresses: mail.to.length });
}
