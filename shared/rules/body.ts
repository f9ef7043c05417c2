import { agencyKind } from "../identity/agency-kind.ts";
import { parseAgencyName } from "../identity/agency-name.ts";
import type { Report } from "../report/report.ts";

/** `city` is a 市 that the standard does not list: the name alone does not tell whether it has districts. */
export type Level = "national" | "provincial" | "prefecture" | "city" | "county" | "township" | "unknown";

/** What kind of body reports. */
export interface Body {
  readonly level: Level;
  /** A people's government or its office, or a report that counts a whole government. */
  readonly government: boolean;
}

const LEVELS = { province: "provincial", prefecture: "prefecture", county: "county" } as const;

function levelOf(agency: string): Level {
  if (agencyKind(agency) === "ministry") return "national";
  const { locality, level, divisions, place } = parseAgencyName(agency);
  if (locality !== "") return "township";
  if (level === null) return "unknown";
  if (divisions.length === 0 && place.endsWith("市")) return "city";
  return LEVELS[level];
}

/** Told from the printed name and the scope of the report, and nothing else; what they do not tell is `unknown`. */
export function bodyOf({ agency, scope }: Pick<Report, "agency" | "scope">): Body {
  const kind = agencyKind(agency ?? "");
  const government = scope === "governmentAggregate" || kind === "government" || kind === "governmentOffice";
  return { level: levelOf(agency ?? ""), government };
}
