import * as z from "zod/mini";
import { parseAddress, parseAddressList } from "../../shared/mails/address.ts";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";
import { type DomainPolicy, mayWriteTo, parseDomains } from "./domains.ts";

/** Whom notices come from, whom they may go to, and whom they go to when nothing else is known. */
export interface MailSettings {
  readonly from: string;
  readonly domains: DomainPolicy;
  /** Hears of files whose sender is not known; at least one, in the domains. */
  readonly defaultSender: readonly string[];
  /** At least one, in the domains. */
  readonly reviewers: readonly string[];
  /** Where people reach the API; without a slash at the end. */
  readonly publicUrl: string;
}

export interface NotifyConfig extends MailSettings {
  readonly bucket: string;
  readonly table: string;
  readonly transport: { readonly kind: "ses" } | { readonly kind: "smtp"; readonly url: string };
}

/** SES takes at most 50 recipients of one mail. */
export const RECIPIENTS_LIMIT = 50;

/** A variable that `parse` understands; null says that it does not. */
function parsed<T>(parse: (text: string) => T | null) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const value = parse(text);
      if (value !== null) return value;
      context.issues.push({ code: "custom", message: "not understood", input: text });
      return z.NEVER;
    }),
  );
}

function addresses(text: string): readonly string[] | null {
  const list = parseAddressList(text);
  const isUsable = list.refused.length === 0 && list.addresses.length > 0;
  return isUsable && list.addresses.length <= RECIPIENTS_LIMIT ? list.addresses : null;
}

function publicUrl(text: string): string | null {
  const url = URL.parse(text);
  return url?.protocol === "https:" || url?.protocol === "http:" ? text.replace(/\/+$/u, "") : null;
}

/** True where mails go to a server on this machine, which keeps them and sends none on. */
function staysHere(transport: "ses" | "smtp", url: string | undefined): boolean {
  return (
    transport === "smtp" && ["127.0.0.1", "localhost", "[::1]"].includes(URL.parse(url ?? "")?.hostname ?? "")
  );
}

const areAllowed = (all: readonly string[], domains: DomainPolicy): boolean =>
  all.every((address) => mayWriteTo(domains, address));

const required = z.string().check(z.minLength(1));

const Variables = z
  .object({
    GOUJI_BUCKET: required,
    GOUJI_TABLE: required,
    GOUJI_MAIL_TRANSPORT: z.enum(["ses", "smtp"]),
    GOUJI_SMTP_URL: z.optional(z.string()),
    GOUJI_MAIL_FROM: parsed(parseAddress),
    GOUJI_MAIL_DOMAINS: parsed(parseDomains),
    GOUJI_MAIL_DEFAULT_SENDER: parsed(addresses),
    GOUJI_MAIL_REVIEWERS: parsed(addresses),
    GOUJI_PUBLIC_URL: parsed(publicUrl),
  })
  .check(
    z.refine((all) => all.GOUJI_MAIL_TRANSPORT === "ses" || URL.canParse(all.GOUJI_SMTP_URL ?? ""), {
      path: ["GOUJI_SMTP_URL"],
    }),
    z.refine(
      (all) => !all.GOUJI_MAIL_DOMAINS.everyDomain || staysHere(all.GOUJI_MAIL_TRANSPORT, all.GOUJI_SMTP_URL),
      {
        path: ["GOUJI_MAIL_DOMAINS"],
      },
    ),
    z.refine((all) => areAllowed(all.GOUJI_MAIL_DEFAULT_SENDER, all.GOUJI_MAIL_DOMAINS), {
      path: ["GOUJI_MAIL_DEFAULT_SENDER"],
    }),
    z.refine((all) => areAllowed(all.GOUJI_MAIL_REVIEWERS, all.GOUJI_MAIL_DOMAINS), {
      path: ["GOUJI_MAIL_REVIEWERS"],
    }),
  );

/**
 * Reads the environment of NOTIFY; throws with the names of variables that are missing or wrong. The default sender
 * and the reviewers must be in the domains: a notice then always has someone to go to. `*` for every domain is
 * refused unless mails stay on this machine.
 */
export function readConfig(env: Environment): NotifyConfig {
  const all = readEnvironment(Variables, env);
  return {
    bucket: all.GOUJI_BUCKET,
    table: all.GOUJI_TABLE,
    transport:
      all.GOUJI_MAIL_TRANSPORT === "ses" ? { kind: "ses" } : { kind: "smtp", url: all.GOUJI_SMTP_URL ?? "" },
    from: all.GOUJI_MAIL_FROM,
    domains: all.GOUJI_MAIL_DOMAINS,
    defaultSender: all.GOUJI_MAIL_DEFAULT_SENDER,
    reviewers: all.GOUJI_MAIL_REVIEWERS,
    publicUrl: all.GOUJI_PUBLIC_URL,
  };
}
