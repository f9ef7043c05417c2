import { asciiDomain, domainOf } from "../../shared/mails/address.ts";

/** Which domains may be written to. */
export interface DomainPolicy {
  readonly everyDomain: boolean;
  readonly exact: ReadonlySet<string>;
  /** Each stands for itself and for everything below it; without the leading dot. */
  readonly withSubdomains: readonly string[];
}

/**
 * Reads a comma list of domains: `water.example` is that domain alone, `.gov.example` is that domain and all below
 * it, `*` is every domain. Null where an entry is none of these, or where there is none.
 */
export function parseDomains(text: string): DomainPolicy | null {
  const entries = text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const named = entries.filter((entry) => entry !== "*");
  const domains = named.map((entry) => asciiDomain(entry.replace(/^\./u, "")));
  if (entries.length === 0 || domains.includes(null)) return null;
  const chosen = (dotted: boolean): string[] =>
    domains.filter(
      (domain, index) => domain !== null && named[index]?.startsWith(".") === dotted,
    ) as string[];
  return {
    everyDomain: entries.includes("*"),
    exact: new Set(chosen(false)),
    withSubdomains: chosen(true),
  };
}

/** True where an address, as `parseAddress` gives it, may be written to. */
export function mayWriteTo(policy: DomainPolicy, address: string): boolean {
  const domain = domainOf(address);
  return (
    policy.everyDomain ||
    policy.exact.has(domain) ||
    policy.withSubdomains.some((parent) => domain === parent || domain.endsWith(`.${parent}`))
  );
}
