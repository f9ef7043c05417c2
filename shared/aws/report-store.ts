import type { Race } from "../records/race.ts";
import type { Revision } from "../records/revision.ts";
import type { Reports } from "../records/store.ts";
import { markedRecord, marks, takeOut } from "./follow-ups.ts";
import { isEmptyPeriod, reportList } from "./report-list.ts";
import type { Table } from "./table.ts";
import {
  agencyPartition,
  currentIndexes,
  currentKey,
  revisionKey,
  revisionPrefix,
  waiting,
} from "./table-keys.ts";
import { readPage } from "./table-list.ts";
import { UnknownRecord } from "./unknown-record.ts";

type Identity = Pick<Revision, "agency" | "year" | "revision">;

const keyOf = ({ agency, year, revision }: Identity) => revisionKey(agency, year, revision);

const revisionOf = markedRecord<Revision>;

/**
 * Report revisions. A revision is decided by one write of its own item; the current report, a copy for lists, is
 * then raised to it by a write that only ever goes up, in revision and then in lock. Whoever repeats a step, or
 * takes a mark out, raises it again: whatever the order, and wherever a process ended, it comes to the greatest.
 */
export function reportStore(table: Table): Reports {
  const revision: Reports["revision"] = async (agency, year, id) => {
    const item = await table.get(revisionKey(agency, year, id));
    return item === null ? null : revisionOf(item);
  };

  const standing = async (identity: Identity): Promise<Revision> => {
    const stored = await revision(identity.agency, identity.year, identity.revision);
    if (stored === null) throw new UnknownRecord("revision", identity.revision);
    return stored;
  };

  /** True where the revision is the current one when this returns. */
  const raise = async (newest: Revision): Promise<boolean> => {
    const key = currentKey(newest.agency, newest.year);
    const { followUps: _followUps, ...fields } = newest;
    const raised = await table.put(
      { ...key, ...currentIndexes(newest), ...fields },
      "attribute_not_exists(#pk) OR #revision < :revision OR (#revision = :revision AND #lock < :lock)",
      { ":revision": newest.revision, ":lock": newest.lock },
    );
    return raised || (await table.get(key))?.revision === newest.revision;
  };

  const put: Reports["put"] = async (incoming) => {
    const { followUps, ...fields } = incoming;
    const waits = followUps.length === 0 ? {} : waiting("REVISION", incoming.validatedAt);
    const item = { ...keyOf(incoming), ...waits, ...fields, followUps: marks(followUps) };
    const stored = await table.put(item, "attribute_not_exists(#pk)");
    return { stored, current: await raise(stored ? incoming : await standing(incoming)) };
  };

  /** Marks that still stand from before are kept: a replacement adds what must follow, and takes nothing back. */
  const replace = async (incoming: Revision): Promise<Race<Revision>> => {
    const { agency: _agency, year: _year, revision: _revision, followUps, ...fields } = incoming;
    const waits = followUps.length === 0 ? {} : waiting("REVISION", incoming.validatedAt);
    const set = { ...fields, ...waits, lock: incoming.lock + 1 };
    const entries = Object.entries(set).filter(([, value]) => value !== undefined);
    const written = await table.update(keyOf(incoming), {
      update: [
        `SET ${entries.map(([name]) => `#${name} = :${name}`).join(", ")}`,
        followUps.length === 0 ? "" : "ADD #followUps :followUps",
      ].join(" "),
      condition: "#lock = :seen",
      values: {
        ...Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])),
        ":seen": incoming.lock,
        ":followUps": marks(followUps),
      },
    });
    const current = written === null ? await standing(incoming) : revisionOf(written);
    await raise(current);
    return { won: written !== null, current };
  };

  return {
    put,
    replace,
    revision,
    current: async (agency, year) => {
      const copy = await table.get(currentKey(agency, year));
      return copy === null ? null : revision(agency, year, String(copy.revision));
    },
    revisions: async (agency, year, request) => {
      const values = { ":prefix": revisionPrefix(year) };
      const range = "begins_with(#sort, :prefix)";
      const list = { index: null, partition: agencyPartition(agency), range, values, newestFirst: true };
      const { items, next } = await readPage(table, list, request);
      return { items: items.map(revisionOf), next };
    },
    list: async (filter, request) => {
      if (isEmptyPeriod(filter)) return { items: [], next: null };
      const { items, next } = await readPage(table, reportList(filter), request);
      return { items: items.map(revisionOf), next };
    },
    followedUp: async (identity, done) => {
      await takeOut(table, keyOf(identity), done, identity.lock);
      await raise(await standing(identity));
    },
    listOutstanding: async (request) => {
      const list = { index: "outstanding", partition: "REVISION", newestFirst: false } as const;
      const { items, next } = await readPage(table, list, request);
      return { items: items.map(revisionOf), next };
    },
  };
}
