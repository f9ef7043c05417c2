import { createTransport } from "nodemailer";
import type { Mailer } from "./mail.ts";
import { headerSafe, messageId } from "./mail-headers.ts";

/** Milliseconds. */
const TIMEOUTS = { connectionTimeout: 2_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Mail through an SMTP server. Throws where any of the recipients was refused: nobody is left out in silence. */
export function createSmtpMailer(url: string): Mailer {
  const transport = createTransport(
    { url, ...TIMEOUTS },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    send: async (mail) => {
      const { id, from, to, subject, html, text } = headerSafe(mail);
      const content = { from, to: [...to], subject, html, text };
      const { rejected } = await transport.sendMail({ ...content, messageId: messageId(id) });
      if (rejected.length > 0)
        throw new Error(`The mail server refused ${rejected.length} recipients of mail ${id}`);
    },
  };
}
