import { domainToASCII } from "node:url";

/** RFC 5321 §4.5.3.1. */
const LOCAL_LIMIT = 64;
const ADDRESS_LIMIT = 254;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
/** The unquoted local part of RFC 5321: words of ASCII characters with single dots between them. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** Letters, digits, dots and hyphens of any script: what may be turned into an ASCII domain. */
const DOMAIN_CHARACTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
/** Far more than a list of addresses needs. */
const LIST_LIMIT = 4_000;
const SEPARATORS = /[,，;；、]/u;

/** The ASCII form of a domain name of at least two labels, or of `localhost`; else null. 政务.cn becomes xn--zfr164b.cn. */
export function asciiDomain(domain: string): string | null {
  if (!DOMAIN_CHARACTERS.test(domain) || domain.length > ADDRESS_LIMIT) return null;
  const ascii = domainToASCII(domain).toLowerCase();
  const labels = ascii.split(".");
  const isName = (labels.length > 1 || ascii === "localhost") && labels.every((label) => LABEL.test(label));
  return isName && !/^\d+$/u.test(labels.at(-1) ?? "") ? ascii : null;
}

/**
 * One bare address, its domain in ASCII and lower case; null for anything else. Display names, comments, quoted
 * local parts, address literals, control characters and addresses that need SMTPUTF8 are refused.
 */
export function parseAddress(text: string): string | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(0, at));
  if (local.length > LOCAL_LIMIT || !LOCAL.test(local)) return null;
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === null) return null;
  const address = `${local}@${domain}`;
  return address.length > ADDRESS_LIMIT ? null : address;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

export interface AddressList {
  /** Without repeats, in the order in which they were written. */
  readonly addresses: readonly string[];
  /** What was written and is not an address. */
  readonly refused: readonly string[];
}

/** Reads addresses separated by commas or semicolons, ASCII or full-width. Empty parts are skipped. */
export function parseAddressList(text: string): AddressList {
  if (text.length > LIST_LIMIT) return { addresses: [], refused: [text] };
  const parts = text.split(SEPARATORS).filter((part) => part.trim() !== "");
  const addresses = new Map<string, string>();
  const refused: string[] = [];
  for (const part of parts) {
    const address = parseAddress(part);
    if (address === null) refused.push(part);
    else if (!addresses.has(address.toLowerCase())) addresses.set(address.toLowerCase(), address);
  }
  return { addresses: [...addresses.values()], refused };
}
