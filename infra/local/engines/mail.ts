import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { type Mailbox, MailFiles } from "./mailbox.ts";

export interface MailEngine {
  /** smtp://… */
  readonly url: string;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

const SIZE_LIMIT = 25 * 1024 * 1024;

/** SMTP on a loopback port that keeps every mail and sends none on. A mail is on disk before it is accepted. */
export async function startMail(options: { dataDir: string; port: number }): Promise<MailEngine> {
  const mails = new MailFiles(options.dataDir);
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: SIZE_LIMIT,
    closeTimeout: 500,
    onData(stream, session, done) {
      buffer(stream)
        .then((raw) => {
          if (stream.sizeExceeded) throw Object.assign(new Error("Mail is too large"), { responseCode: 552 });
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mails.keep(raw, to, new Date().toISOString());
        })
        .then(() => done(), done);
    },
  });
  server.listen(options.port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mailbox: mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
