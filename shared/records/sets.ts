import type { CellId } from "../form/cells.ts";
import type { AgencyKind } from "../identity/agency-kind.ts";
import type { EnforcementFigures } from "../report/surroundings.ts";

/** A name under which reports of an agency are filed, joined to another by a person. Changes are only ever added. */
export interface AliasChange {
  readonly action: "add" | "remove";
  /** agencyKey of the other name, and the key of its identity. */
  readonly alias: string;
  readonly identity: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** What is known of one identity: the names that its reports were filed under, and what people joined to it. */
export interface IdentityRecord {
  readonly identity: string;
  /** agencyKeys, sorted. */
  readonly names: readonly string[];
  /** Oldest first; the last change of an alias is in force. */
  readonly changes: readonly AliasChange[];
}

/** Which agencies a name means over the years. */
export interface Identities {
  /** Adds a name to its identity and returns what is known then, in one write: of two, the later sees the former. */
  join(identity: string, agency: string): Promise<IdentityRecord>;
  get(identity: string): Promise<IdentityRecord>;
  change(identity: string, change: AliasChange): Promise<IdentityRecord>;
}

/** A report as the other bodies of its division see it. */
export interface MemberRecord {
  readonly division: string;
  readonly year: number;
  readonly agency: string;
  readonly kind: AgencyKind;
  /** True where it is the report of the division's government, or of that of a division right below. */
  readonly isOfGovernment: boolean;
  readonly revision: string;
  readonly values: Readonly<Record<CellId, number>>;
  /** The date by which it is early or late; null where it has none. */
  readonly dated: string | null;
}

/** The bodies that are expected to report for a division, as a person entered them. */
export interface Roster {
  readonly region: string;
  /** As printed. */
  readonly agencies: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** Reports that have something to do with one another: of one division, or in the same words. */
export interface Sets {
  /** Files a report in the set of its division; an older revision never takes the place of a newer one. */
  put(member: MemberRecord): Promise<void>;
  /** Everything filed for a division and a year, by agency. */
  members(division: string, year: number): Promise<readonly MemberRecord[]>;
  /** Only the reports of governments, from one year to another. */
  governments(division: string, from: number, to: number): Promise<readonly MemberRecord[]>;
  /**
   * Takes a place in the list of those whose text has a sketch in common, and returns the others in it, in one write:
   * of two, the later sees the former. A full list takes no more, and is returned.
   */
  joinAlike(year: number, sketch: string, agency: string): Promise<readonly string[]>;
  alike(year: number, sketches: readonly string[]): Promise<readonly string[]>;
  roster(region: string): Promise<Roster | null>;
  putRoster(roster: Roster): Promise<void>;
  enforcement(agency: string, year: number): Promise<EnforcementFigures | null>;
  putEnforcement(agency: string, year: number, figures: EnforcementFigures): Promise<void>;
}

/** A report whose rules are to be run again because something around it changed. */
export interface AskedRecheck {
  readonly agency: string;
  readonly year: number;
  /** How often it was asked for since it was last answered. */
  readonly times: number;
  /** ISO time of the first of these. */
  readonly since: string;
}
