import { fail, ok, type Result } from "../../shared/document/result.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What people may set of the mails that the local host sends. */
export interface MailSettings {
  /** The embedded inbox unless a real server is set. */
  readonly smtpUrl: string;
  readonly domains: string;
  readonly from: string;
  readonly defaultSender: string;
  readonly reviewers: string;
}

const REAL_SERVER_NEEDS = ["GOUJI_MAIL_DOMAINS", "GOUJI_MAIL_FROM"];

/**
 * The mail settings. Every domain is allowed only as long as the embedded inbox keeps everything on this machine;
 * with a real server the domains must be said. The embedded inbox's address is given once it is known. The error is a sentence for the person who set it up.
 */
export function mailSettings(
  environment: Environment,
): Result<(embeddedInbox: string) => MailSettings, string> {
  const real = environment.GOUJI_SMTP_URL;
  const missing = REAL_SERVER_NEEDS.filter((name) => !environment[name]?.trim());
  if (real && missing.length > 0) {
    return fail(
      `已设置 GOUJI_SMTP_URL（真实邮件服务器），还须设置 ${missing.join("、")}，说明允许发往哪些域、由谁发出。\n` +
        `GOUJI_SMTP_URL is set to a real mail server: ${missing.join(" and ")} must be set too, to say which domains may be written to, and from whom.`,
    );
  }
  return ok((embeddedInbox) => ({
    smtpUrl: real || embeddedInbox,
    domains: environment.GOUJI_MAIL_DOMAINS || "*",
    from: environment.GOUJI_MAIL_FROM || "gouji@localhost",
    defaultSender: environment.GOUJI_MAIL_DEFAULT_SENDER || "clerk@localhost",
    reviewers: environment.GOUJI_MAIL_REVIEWERS || "reviewers@localhost",
  }));
}

/** What the functions find in their environment here, beside what the engines say of bucket, table and queues. */
export function functionEnvironment(mail: MailSettings, publicUrl: string): Readonly<Record<string, string>> {
  return {
    GOUJI_MAIL_TRANSPORT: "smtp",
    GOUJI_SMTP_URL: mail.smtpUrl,
    GOUJI_MAIL_DOMAINS: mail.domains,
    GOUJI_MAIL_FROM: mail.from,
    GOUJI_MAIL_DEFAULT_SENDER: mail.defaultSender,
    GOUJI_MAIL_REVIEWERS: mail.reviewers,
    GOUJI_PUBLIC_URL: publicUrl,
    GOUJI_AUDIT_IDLE_MINUTES: "5",
    // On one machine there is one engine, and no page leaves it.
    GOUJI_REGION: "us-east-1",
    GOUJI_OCR_ENGINE: "local",
    GOUJI_TEXTRACT_PER_SECOND: "1",
  };
}
