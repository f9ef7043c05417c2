import { domainOf, parseAddressList } from "../../shared/mails/address.ts";
import { brief } from "../../shared/mails/printable.ts";
import type { Audience, Contact } from "../../shared/records/notice.ts";
import { type MailSettings, RECIPIENTS_LIMIT } from "./config.ts";
import { mayWriteTo } from "./domains.ts";

export interface Recipients {
  /** At least one, all of them in the configured domains. */
  readonly to: readonly string[];
  /** What was found for the file and is not written to, as it was written, made printable. */
  readonly withheld: readonly string[];
  /** The domains of `withheld`; null for what is no address. */
  readonly withheldDomains: readonly (string | null)[];
}

interface Sorted extends Recipients {
  readonly isUsable: boolean;
}

/** How much of what is withheld a notice keeps. */
const KEPT = 20;

function sort(source: string, settings: MailSettings): Sorted {
  const { addresses, refused } = parseAddressList(source);
  const allowed = addresses.filter((address) => mayWriteTo(settings.domains, address));
  const outside = addresses.filter((address) => !mayWriteTo(settings.domains, address));
  const nonsense = refused.map((text) => brief(text, 254));
  return {
    isUsable: allowed.length > 0,
    to: allowed.slice(0, RECIPIENTS_LIMIT),
    withheld: [...outside, ...nonsense].slice(0, KEPT),
    withheldDomains: [...outside.map(domainOf), ...nonsense.map(() => null)].slice(0, KEPT),
  };
}

/**
 * Who hears of a file. For its sender: the addresses that came with the file, else those of its contact, else the
 * default; a source of which no address may be written to is passed over, because a notice must reach someone who
 * can act. What was passed over is kept with the notice, and the mail names its domain.
 */
export function recipientsOf(
  audience: Audience,
  found: { readonly sender: string | null; readonly contact: Contact | null },
  settings: MailSettings,
): Recipients {
  if (audience === "reviewers") return { to: settings.reviewers, withheld: [], withheldDomains: [] };
  const sources = [found.sender ?? "", found.contact?.addresses.join(",") ?? ""];
  const sorted = sources.map((source) => sort(source, settings));
  const used = sorted.findIndex((source) => source.isUsable);
  const looked = used === -1 ? sorted : sorted.slice(0, used + 1);
  return {
    to: sorted[used]?.to ?? settings.defaultSender,
    withheld: looked.flatMap(({ withheld }) => withheld),
    withheldDomains: looked.flatMap(({ withheldDomains }) => withheldDomains),
  };
}
