import { createHash } from "node:crypto";
import type { Mail } from "./mail.ts";

/** Line ends and other control characters, with which a header could be ended and another begun. */
const CONTROL = /\p{Cc}+/gu;
const PLAIN_ID = /^[A-Za-z0-9._-]{1,64}$/u;

/** The same notice has the same Message-ID, whoever sends it and however often. */
export function messageId(id: string): string {
  const name = PLAIN_ID.test(id) ? id : createHash("sha256").update(id).digest("hex").slice(0, 32);
  return `<${name}@gouji>`;
}

/** The mail with a subject of one line; throws where an address holds a control character. */
export function headerSafe(mail: Mail): Mail {
  const broken = [mail.from, ...mail.to].filter((address) => /\p{Cc}/u.test(address));
  if (broken.length > 0) throw new Error(`Mail ${mail.id} has an address with control characters`);
  return { ...mail, subject: mail.subject.replace(CONTROL, " ").trim() };
}
