import type { Mail } from "../../shared/aws/mail.ts";
import type { NoticeMessage } from "../../shared/events/messages.ts";
import { composeLetter } from "../../shared/mails/compose.ts";
import { renderLetter } from "../../shared/mails/render.ts";
import type { MailSettings } from "./config.ts";
import type { NotifyDependencies } from "./dependencies.ts";
import { noticeId } from "./notice-id.ts";
import { type Recipients, recipientsOf } from "./recipients.ts";
import { loadTopic, type Subject } from "./topic-loaders.ts";

/** A mail that is ready to be sent, and what it is about. */
export interface PreparedMail {
  readonly subject: Subject;
  readonly recipients: Recipients;
  readonly mail: Mail;
}

async function subjectOf({ store }: NotifyDependencies, message: NoticeMessage): Promise<Subject> {
  const [ingestion, review] = await Promise.all([
    store.ingestions.get(message.ingestionId),
    message.reviewId === null ? null : store.reviews.get(message.reviewId),
  ]);
  return { message, ingestion, review };
}

async function findRecipients(
  { store, settings }: NotifyDependencies,
  { ingestion, message: { audience } }: Subject,
): Promise<Recipients> {
  const isForSender = audience === "sender" && ingestion !== null;
  const contact = isForSender ? await store.contacts.forKey(ingestion.object.key) : null;
  return recipientsOf(audience, { sender: ingestion?.sender ?? null, contact }, settings);
}

function reviewUrl({ publicUrl }: MailSettings, { audience, reviewId }: NoticeMessage): string | null {
  if (audience !== "reviewers" || reviewId === null) return null;
  return `${publicUrl}/review#${encodeURIComponent(reviewId)}`;
}

/** Finds what a message speaks of and whom it concerns, and writes the mail. Throws where something is not stored. */
export async function prepareMail(deps: NotifyDependencies, message: NoticeMessage): Promise<PreparedMail> {
  const subject = await subjectOf(deps, message);
  const recipients = await findRecipients(deps, subject);
  const id = noticeId(message);
  const { ingestion, review } = subject;
  const letter = composeLetter(await loadTopic(deps, message.kind, subject), {
    noticeId: id,
    audience: message.audience,
    fileName: ingestion?.fileName ?? review?.fileName ?? message.ingestionId,
    receivedAt: ingestion?.receivedAt ?? null,
    reviewUrl: reviewUrl(deps.settings, message),
    withheldDomains: recipients.withheldDomains,
  });
  const mail = { id, from: deps.settings.from, to: recipients.to, ...renderLetter(letter) };
  return { subject, recipients, mail };
}
