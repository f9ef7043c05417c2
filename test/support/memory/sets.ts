import type {
  AskedRecheck,
  Identities,
  IdentityRecord,
  MemberRecord,
  Roster,
  Sets,
} from "../../../shared/records/sets.ts";
import type { Rechecks } from "../../../shared/records/store.ts";
import type { EnforcementFigures } from "../../../shared/report/surroundings.ts";
import { ascending, pageOf } from "./pages.ts";

const MOST_ALIKE = 40;

export function memoryIdentities(): Identities {
  const items = new Map<string, IdentityRecord>();
  const standing = (identity: string): IdentityRecord =>
    items.get(identity) ?? { identity, names: [], changes: [] };
  const put = (record: IdentityRecord): IdentityRecord => {
    items.set(record.identity, record);
    return record;
  };
  return {
    join: async (identity, agency) => {
      const before = standing(identity);
      return put({ ...before, names: [...new Set([...before.names, agency])].sort() });
    },
    get: async (identity) => standing(identity),
    change: async (identity, change) => {
      const before = standing(identity);
      return put({ ...before, changes: [...before.changes, change] });
    },
  };
}

export function memorySets(): Sets {
  const members = new Map<string, MemberRecord>();
  const alike = new Map<string, Set<string>>();
  const rosters = new Map<string, Roster>();
  const figures = new Map<string, EnforcementFigures>();
  const within = (division: string, from: number, to: number) =>
    [...members.values()]
      .filter((one) => one.division === division && one.year >= from && one.year <= to)
      .sort(ascending(({ agency }) => agency));
  return {
    put: async (member) => {
      const key = `${member.division} ${member.year} ${member.agency}`;
      const before = members.get(key);
      if (before === undefined || before.revision < member.revision) members.set(key, member);
    },
    members: async (division, year) => within(division, year, year),
    governments: async (division, from, to) => within(division, from, to).filter((one) => one.isOfGovernment),
    joinAlike: async (year, sketch, agency) => {
      const list = alike.get(`${year} ${sketch}`) ?? new Set();
      if (list.size < MOST_ALIKE) list.add(agency);
      alike.set(`${year} ${sketch}`, list);
      return [...list].filter((other) => other !== agency);
    },
    alike: async (year, sketches) =>
      [...new Set(sketches.flatMap((sketch) => [...(alike.get(`${year} ${sketch}`) ?? [])]))].sort(),
    roster: async (region) => rosters.get(region) ?? null,
    putRoster: async (roster) => void rosters.set(roster.region, roster),
    enforcement: async (agency, year) => figures.get(`${agency} ${year}`) ?? null,
    putEnforcement: async (agency, year, given) => void figures.set(`${agency} ${year}`, given),
  };
}

export function memoryRechecks(): Rechecks {
  const items = new Map<string, AskedRecheck>();
  return {
    ask: async (agency, year, at) => {
      const before = items.get(`${agency} ${year}`);
      const times = (before?.times ?? 0) + 1;
      items.set(`${agency} ${year}`, { agency, year, times, since: before?.since ?? at });
    },
    get: async (agency, year) => items.get(`${agency} ${year}`) ?? null,
    answer: async (agency, year, times) => {
      const standing = items.get(`${agency} ${year}`);
      if (standing !== undefined && standing.times !== times) return false;
      items.delete(`${agency} ${year}`);
      return true;
    },
    list: async (page) => pageOf([...items.values()].sort(ascending(({ since }) => since)), page),
  };
}
