import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Revision } from "../../shared/records/revision.ts";
import type { Reports } from "../../shared/records/store.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { revision, second } from "../support/records.ts";

let system: TestSystem;
let reports: Reports;
beforeAll(async () => {
  system = await startTestSystem();
  reports = system.store.reports;
});
afterAll(() => system.stop());

type Act = (reports: Reports, agency: string) => Promise<unknown>;

const of = (agency: string, n: number): Revision =>
  revision({ agency, revision: `${second(n)}#i${n}#0`, receivedAt: second(n), followUps: ["notice"] });

const put =
  (n: number): Act =>
  (store, agency) =>
    store.put(of(agency, n));

/** Runs the rules again over whatever stands, as a recheck does. */
const replace =
  (n: number): Act =>
  async (store, agency) => {
    const stored = await store.revision(agency, 2023, of(agency, n).revision);
    if (stored !== null) await store.replace({ ...stored, verdict: "invalid" });
  };

const settle =
  (n: number): Act =>
  async (store, agency) => {
    const stored = await store.revision(agency, 2023, of(agency, n).revision);
    if (stored !== null) await store.followedUp(stored, ["notice"]);
  };

const acts = fc.array(fc.tuple(fc.constantFrom(put, put, replace, settle), fc.integer({ min: 1, max: 5 })), {
  minLength: 2,
  maxLength: 8,
});

let agencies = 0;

test("whatever workers do at once with revisions of a report, the newest ends as the current one, as stored", async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 5 }), async (concurrent, first) => {
      agencies += 1;
      const agency = `第${agencies}局`;
      await reports.put(of(agency, first));
      await Promise.all(concurrent.map(([act, n]) => act(n)(reports, agency)));

      const { items } = await reports.revisions(agency, 2023, { limit: 10 });
      const newest = items[0];
      expect(newest?.revision).toBe(
        items
          .map((item) => item.revision)
          .sort()
          .at(-1),
      );
      expect(await reports.current(agency, 2023)).toEqual(newest);
      const listed = await reports.list({ agency }, { limit: 10 });
      expect(listed.items).toEqual([{ ...newest, followUps: [] }]);
      const byVerdict = await reports.list({ agency, verdict: "needsReview" }, { limit: 10 });
      expect(byVerdict.items).toHaveLength(newest?.verdict === "needsReview" ? 1 : 0);
    }),
    { numRuns: 25 },
  );
});
