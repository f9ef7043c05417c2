import type { AgencyName } from "./agency-name.ts";
import { parseAgencyName } from "./agency-name.ts";
import { type Division, liesIn } from "./divisions.ts";

const touches = (one: Division, other: Division): boolean =>
  liesIn(one.code, other.code) || liesIn(other.code, one.code);

/**
 * True where an agency's place is beyond doubt another one than a report's own: both are known to the standard, and
 * none of the divisions that either may be holds, or lies in, one of the other's. Superiors and bodies below are not
 * foreign, nor is a name of which a place of the past may be meant.
 */
export function isForeign(other: AgencyName, own: AgencyName): boolean {
  if (own.divisions.length === 0 || other.divisions.length === 0) return false;
  if ([...other.divisions, ...own.divisions].some(({ until }) => until !== null)) return false;
  return !other.divisions.some((division) => own.divisions.some((mine) => touches(division, mine)));
}

const LONGEST_NAME = 30;
const SHORTEST_PLACE = 3;
const HAN = /[\p{Script=Han}]+$/u;

/**
 * The agency that a text names right before a position, where it begins with a place known to the standard:
 * …现将宜宾市教育局|2022年. Null where no place stands there. The longest such name counts.
 */
export function agencyBefore(text: string, end: number): AgencyName | null {
  const words = HAN.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? "";
  for (let from = 0; from + SHORTEST_PLACE <= words.length; from += 1) {
    const name = parseAgencyName(words.slice(from));
    if (name.divisions.length > 0 && name.place.length >= SHORTEST_PLACE) return name;
  }
  return null;
}
