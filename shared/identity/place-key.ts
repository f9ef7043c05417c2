import { type AgencyName, parseAgencyName } from "./agency-name.ts";
import { parentsOf } from "./divisions.ts";

/**
 * Under which key the bodies of one place stand together: the code of the division, or the printed words of a place
 * that the standard does not know. Null where the name says no place, or one that several divisions bear.
 */
export function placeKey({ divisions, place }: AgencyName): string | null {
  const [division, ...others] = divisions;
  if (others.length > 0) return null;
  return division?.code ?? (place === "" ? null : `地名:${place}`);
}

/** The place of an agency, and the one right above it where the standard says so. */
export function placesOf(agency: string): { readonly own: string | null; readonly above: string | null } {
  const own = placeKey(parseAgencyName(agency));
  const [above = null] = own === null || own.startsWith("地名:") ? [] : parentsOf(own);
  return { own, above };
}
