import { hasNoResult, type Ingestion, isOpen } from "../../../shared/records/ingestion.ts";
import type { Ingestions } from "../../../shared/records/ingestions.ts";
import type { Race } from "../../../shared/records/race.ts";
import { ascending, pageOf, without } from "./pages.ts";

const lastStep = ({ steps }: Ingestion): string => Object.values(steps).sort().at(-1) ?? "";

/** Every method does its work before its first await, as one write of one item does. */
export function memoryIngestions(): Ingestions {
  const items = new Map<string, Ingestion>();
  const owners = new Map<string, string>();

  const standing = (id: string): Ingestion => {
    const found = items.get(id);
    if (found === undefined) throw new Error(`unknown ingestion ${id}`);
    return found;
  };

  const move = (id: string, change: Partial<Ingestion>): Race<Ingestion> => {
    const before = standing(id);
    if (!isOpen(before.status)) return { won: false, current: before };
    const steps = { ...before.steps, ...change.steps };
    const current = { ...before, ...change, steps, lock: before.lock + 1 };
    items.set(id, current);
    return { won: true, current };
  };

  return {
    receive: async (ingestion, at) => {
      const before = items.get(ingestion.id);
      const again = before?.status === "failed" && before.receivedAt < ingestion.receivedAt;
      if (before !== undefined && !again) return { won: false, current: before };
      const { id, object, fileName, size, receivedAt, sender } = ingestion;
      const current: Ingestion = {
        ...{ id, object, fileName, size, receivedAt, sender },
        status: "received",
        steps: { received: at },
        contentHash: null,
        extractionKey: null,
        duplicateOf: null,
        rejection: null,
        failure: null,
        reports: [],
        followUps: [],
        lock: 0,
      };
      items.set(id, current);
      return { won: true, current };
    },
    get: async (id) => items.get(id) ?? null,
    findByKey: async (key) =>
      [...items.values()]
        .filter(({ object }) => object.key === key)
        .sort(ascending(({ receivedAt }) => receivedAt))
        .reverse(),
    scanning: async (id, fields, at) => {
      const before = standing(id);
      if (before.status !== "received") return { won: false, current: before };
      return move(id, { status: "scanning", steps: { scanning: at }, ...fields });
    },
    extracted: async (id, fields, at) =>
      move(id, { status: "extracted", steps: { extracted: at }, ...fields }),
    validated: async (id, { reports, verdict }, at) =>
      move(id, { status: verdict, steps: { validated: at }, reports }),
    rejected: async (id, { code, detail, contentHash, followUps = ["notice", "review"] }, at) =>
      move(id, {
        status: "rejected",
        steps: { rejected: at },
        rejection: { code, detail },
        contentHash,
        followUps,
      }),
    duplicate: async (id, fields, at) =>
      move(id, { status: "duplicate", steps: { duplicate: at }, ...fields }),
    unpacked: async (id, fields, at) =>
      move(id, { status: "unpacked", steps: { unpacked: at }, ...fields, followUps: ["notice"] }),
    failed: async (id, failure, at) =>
      move(id, { status: "failed", steps: { failed: at }, failure, followUps: ["notice", "review"] }),
    noteStep: async (id, step, at) => {
      const before = standing(id);
      items.set(id, { ...before, steps: { [step]: at, ...before.steps } });
    },
    noteError: async (id, reason) => {
      const before = items.get(id);
      if (before !== undefined && isOpen(before.status)) items.set(id, { ...before, lastError: reason });
    },
    copied: async (ownerId, copy) => {
      const owner = standing(ownerId);
      const rank = (receivedAt: string, id: string): string => `${receivedAt} ${id}`;
      const newest = owner.newestCopy;
      const least = newest ? rank(newest.receivedAt, newest.ingestionId) : rank(owner.receivedAt, owner.id);
      if (rank(copy.receivedAt, copy.ingestionId) <= least) return owner;
      const noted = { ...owner, newestCopy: copy };
      items.set(ownerId, noted);
      return noted;
    },
    followedUp: async (id, done) => {
      const before = standing(id);
      items.set(id, { ...before, followUps: without(before.followUps, done) });
    },
    claimContent: async (hash, id) => {
      const owner = owners.get(hash);
      if (owner !== undefined && owner !== id && !hasNoResult(standing(owner)))
        return { won: false, current: owner };
      owners.set(hash, id);
      return { won: true, current: id };
    },
    contentOwner: async (hash) => owners.get(hash) ?? null,
    list: async (page) =>
      pageOf([...items.values()].sort(ascending(({ receivedAt }) => receivedAt)).reverse(), page),
    listStale: async (before, page) =>
      pageOf(
        [...items.values()]
          .filter((item) => isOpen(item.status) && lastStep(item) < before)
          .sort(ascending(lastStep)),
        page,
      ),
    listOutstanding: async (page) =>
      pageOf(
        [...items.values()].filter(({ followUps }) => followUps.length > 0).sort(ascending(lastStep)),
        page,
      ),
  };
}
