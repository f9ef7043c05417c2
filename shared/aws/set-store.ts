import type { MemberRecord, Roster, Sets } from "../records/sets.ts";
import type { EnforcementFigures } from "../report/surroundings.ts";
import { type Item, recordOf, type Table } from "./table.ts";
import { alikeKey, enforcementKey, memberPrefix, rosterKey, setPartition } from "./table-keys.ts";
import { type List, readPage } from "./table-list.ts";

const PAGE = 500;
/** Agencies that one sketch is remembered of: a template used by more is told of by these. */
const MOST_ALIKE = 40;

/** Of an agency that was filed both as a government and as a body, the newer. */
function newestOfEach(members: readonly MemberRecord[]): readonly MemberRecord[] {
  const newest = new Map<string, MemberRecord>();
  for (const member of members) {
    const other = newest.get(member.agency);
    if (other === undefined || other.revision < member.revision) newest.set(member.agency, member);
  }
  return [...newest.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

const membersIn = (item: Item | null): readonly string[] => [
  ...((item?.members as Set<string> | undefined) ?? []),
];

/** Sets of reports: the partition of a division, and the lists of those with a sketch in common. */
export function setStore(table: Table): Sets {
  const all = async (list: List): Promise<readonly MemberRecord[]> => {
    const found: MemberRecord[] = [];
    let next: string | null = null;
    do {
      const page = await readPage(table, list, { limit: PAGE, ...(next !== null && { cursor: next }) });
      found.push(...page.items.map((item) => recordOf<MemberRecord>(item)));
      next = page.next;
    } while (next !== null);
    return found;
  };

  const range = (kind: "GOVERNMENT" | "BODY", division: string, from: number, to: number): List => ({
    index: null,
    partition: setPartition(division),
    range: "#sort BETWEEN :first AND :last",
    values: { ":first": memberPrefix(kind, from), ":last": memberPrefix(kind, to).replace(/#$/u, "~") },
    newestFirst: false,
  });

  return {
    put: async (member) => {
      const kind = member.isOfGovernment ? "GOVERNMENT" : "BODY";
      const sk = memberPrefix(kind, member.year) + member.agency;
      await table.put(
        { pk: setPartition(member.division), sk, ...member },
        "attribute_not_exists(#pk) OR #revision < :revision",
        { ":revision": member.revision },
      );
    },
    members: async (division, year) =>
      newestOfEach([
        ...(await all(range("GOVERNMENT", division, year, year))),
        ...(await all(range("BODY", division, year, year))),
      ]),
    governments: async (division, from, to) =>
      newestOfEachYear(await all(range("GOVERNMENT", division, from, to))),
    joinAlike: async (year, sketch, agency) => {
      const key = alikeKey(year, sketch);
      const joined = await table.update(key, {
        update: "ADD #members :agencies",
        condition: "attribute_not_exists(#members) OR size(#members) < :most OR contains(#members, :agency)",
        values: { ":agencies": new Set([agency]), ":agency": agency, ":most": MOST_ALIKE },
      });
      return membersIn(joined ?? (await table.get(key))).filter((other) => other !== agency);
    },
    alike: async (year, sketches) => {
      const lists = await Promise.all(sketches.map((sketch) => table.get(alikeKey(year, sketch))));
      return [...new Set(lists.flatMap(membersIn))].sort();
    },
    roster: async (region) => {
      const item = await table.get(rosterKey(region));
      return item === null ? null : recordOf<Roster>(item);
    },
    putRoster: async (roster) => {
      await table.put({ ...rosterKey(roster.region), ...roster });
    },
    enforcement: async (agency, year) => {
      const item = await table.get(enforcementKey(agency, year));
      return item === null ? null : recordOf<{ figures: EnforcementFigures }>(item).figures;
    },
    putEnforcement: async (agency, year, figures) => {
      await table.put({ ...enforcementKey(agency, year), agency, year, figures });
    },
  };
}

const newestOfEachYear = (members: readonly MemberRecord[]): readonly MemberRecord[] =>
  [...Map.groupBy(members, ({ year }) => year).values()].flatMap(newestOfEach);
