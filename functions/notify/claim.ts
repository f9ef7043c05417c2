import type { Notice } from "../../shared/records/notice.ts";
import type { Race } from "../../shared/records/race.ts";
import type { NotifyDependencies } from "./dependencies.ts";
import type { PreparedMail } from "./prepared-mail.ts";

/**
 * Milliseconds. Many times what sending takes, and short enough that a claim left by a crash can be waited for
 * within one invocation: a message that is merely early would else use up its receives and end as a dead letter.
 */
const LEASE = 15_000;
const INTERVAL = 1_000;

/** Thrown where another worker goes on holding a notice; the message comes back. */
class NoticeHeld extends Error {
  override readonly name = "NoticeHeld";
}

function tryClaim(
  deps: NotifyDependencies,
  { subject, recipients, mail }: PreparedMail,
): Promise<Race<Notice>> {
  const { kind, audience, ingestionId } = subject.message;
  const now = deps.now();
  const claimedUntil = new Date(now.getTime() + LEASE).toISOString();
  const addressed = { to: mail.to, withheld: recipients.withheld, subject: mail.subject };
  const notice = { id: mail.id, kind, audience, ingestionId, ...addressed, claimedUntil };
  return deps.store.notices.claim(notice, now.toISOString());
}

/**
 * Claims the sending of a mail: won where nobody has sent it or is sending it, lost where it was sent. A notice
 * that is held is waited for until it is sent or its claim runs out.
 */
export async function claimNotice(deps: NotifyDependencies, prepared: PreparedMail): Promise<Race<Notice>> {
  const attempts = LEASE / INTERVAL + 2;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const race = await tryClaim(deps, prepared);
    if (race.won || race.current.status !== "sending") return race;
    await deps.pause(INTERVAL);
  }
  throw new NoticeHeld(`notice ${prepared.mail.id} is being sent by another worker`);
}
