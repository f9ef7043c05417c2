import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { CLIENT } from "./clients.ts";
import type { Mailer } from "./mail.ts";
import { headerSafe, messageId } from "./mail-headers.ts";

const utf8 = (text: string) => ({ Data: text, Charset: "UTF-8" });

/**
 * Mail through SES. SES puts a Message-ID of its own on every mail, so the notice's id travels as a reference: by
 * it mailboxes still show a repeated mail in one thread with the first.
 */
export function createSesMailer(): Mailer {
  const client = new SESv2Client(CLIENT);
  return {
    send: async (mail) => {
      const { id, from, to, subject, html, text } = headerSafe(mail);
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [...to] },
          Content: {
            Simple: {
              Subject: utf8(subject),
              Body: { Html: utf8(html), Text: utf8(text) },
              Headers: [{ Name: "References", Value: messageId(id) }],
            },
          },
        }),
      );
    },
  };
}
