import type { Mailer } from "./mail.ts";
import { createSesMailer } from "./ses-mailer.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

/** SES, or the SMTP server at `smtpUrl` (smtp:// or smtps://) where the region has no SES. */
export function createMailer(
  options: { readonly transport: "ses" } | { readonly transport: "smtp"; readonly smtpUrl: string },
): Mailer {
  return options.transport === "ses" ? createSesMailer() : createSmtpMailer(options.smtpUrl);
}
