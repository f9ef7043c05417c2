import type { NoticeMessage } from "../../shared/events/messages.ts";
import type { Notice } from "../../shared/records/notice.ts";
import type { Race } from "../../shared/records/store.ts";
import type { NotifyDependencies } from "./dependencies.ts";
import { type PreparedMail, prepareMail } from "./prepared-mail.ts";

/** Milliseconds. Longer than an invocation may last, so that a claim that ran out has nobody working on it. */
const LEASE = 35_000;

/** Thrown where another worker holds the notice: the message comes back, and by then it is sent or free again. */
class NoticeHeld extends Error {
  override readonly name = "NoticeHeld";
}

function claim(deps: NotifyDependencies, { subject, recipients, mail }: PreparedMail): Promise<Race<Notice>> {
  const { kind, audience, ingestionId } = subject.message;
  const now = deps.now();
  const claimedUntil = new Date(now.getTime() + LEASE).toISOString();
  const addressed = { to: mail.to, withheld: recipients.withheld, subject: mail.subject };
  const notice = { id: mail.id, kind, audience, ingestionId, ...addressed, claimedUntil };
  return deps.store.notices.claim(notice, now.toISOString());
}

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
 * is repeated after a crash carries the same Message-ID, by which mailboxes recognise it (SES puts its own in
 * its place), and prints the same notice number, by which people do.
 */
export async function deliver(deps: NotifyDependencies, message: NoticeMessage): Promise<void> {
  const prepared = await prepareMail(deps, message);
  const { mail, recipients } = prepared;
  const { won, current } = await claim(deps, prepared);
  const { kind, audience, ingestionId } = message;
  const about = { noticeId: mail.id, kind, audience, ingestionId };
  if (!won && current.status === "sending")
    throw new NoticeHeld(`notice ${mail.id} is held until ${current.claimedUntil}`);
  if (!won) {
    await noteNotified(deps, prepared, current.sentAt ?? current.claimedUntil);
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
