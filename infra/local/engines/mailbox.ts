import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** A mail that was sent, as the one who got it would read it. */
export interface StoredMail {
  /** From the Message-ID; stays the same over restarts. */
  readonly id: string;
  /** ISO time at which the mail was accepted. */
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mails sent so far. */
export interface Mailbox {
  /** Newest first; a mail that was sent again under the same Message-ID is there once. */
  list(): Promise<readonly StoredMail[]>;
}

const SUFFIX = ".eml";

/** The Message-ID of a raw mail; mails without one are told apart by their content. */
function idOf(raw: Buffer): string {
  const head = raw.subarray(0, raw.indexOf("\r\n\r\n")).toString("latin1");
  const name = /^message-id:\s*(<[^>]*>)/im.exec(head)?.[1] ?? raw;
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

/** Mails as files, one each: a first line with time and recipients, then the mail as it was received. */
export class MailFiles implements Mailbox {
  readonly #directory: string;
  readonly #read = new Map<string, StoredMail>();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** The mail is on disk, whole, when this returns. */
  keep(raw: Buffer, to: readonly string[], at: string): void {
    const path = join(this.#directory, idOf(raw) + SUFFIX);
    if (existsSync(path)) return;
    const envelope = Buffer.from(`${JSON.stringify({ at, to })}\n`);
    writeFileSync(`${path}.part`, Buffer.concat([envelope, raw]), { flush: true });
    renameSync(`${path}.part`, path);
  }

  async list(): Promise<readonly StoredMail[]> {
    const names = readdirSync(this.#directory).filter((name) => name.endsWith(SUFFIX));
    const mails = await Promise.all(names.map((name) => this.#mail(name)));
    return mails.sort((a, b) => (a.at === b.at ? a.id.localeCompare(b.id) : a.at < b.at ? 1 : -1));
  }

  async #mail(name: string): Promise<StoredMail> {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const file = readFileSync(join(this.#directory, name));
    const end = file.indexOf("\n");
    const { at, to } = JSON.parse(file.subarray(0, end).toString()) as Pick<StoredMail, "at" | "to">;
    const { subject = "", text = "", html } = await simpleParser(file.subarray(end + 1));
    const mail = { id: name.slice(0, -SUFFIX.length), at, to, subject, text, html: html || "" };
    this.#read.set(name, mail);
    return mail;
  }
}
