import { afterAll, beforeAll, expect, test } from "vitest";
import { createTable } from "../../shared/aws/table.ts";
import { revisionKey } from "../../shared/aws/table-keys.ts";
import { UnknownRecord } from "../../shared/aws/unknown-record.ts";
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

const listed = async (agency: string) => (await reports.list({ agency }, { limit: 100 })).items;
const of = (agency: string, n: number, overrides: Partial<Revision> = {}) =>
  revision({ agency, revision: `${second(n)}#i${n}#0`, receivedAt: second(n), ...overrides });

/** What a process leaves that ends between the two writes of a step: the revision without the current report. */
async function putOnlyRevision({ followUps: _, ...fields }: Revision): Promise<void> {
  const { agency, year, revision: id } = fields;
  await createTable(system.engines.table).put({ ...revisionKey(agency, year, id), ...fields });
}

test("a revision is stored as it is, once", async () => {
  const first = of("甲局", 1, { followUps: ["notice", "neighbours"], reviewId: "r.0" });
  expect(await reports.put(first)).toEqual({ stored: true, current: true });
  expect(await reports.revision("甲局", 2023, first.revision)).toEqual({
    ...first,
    followUps: ["neighbours", "notice"],
  });
  const repeated = await reports.put({ ...first, verdict: "invalid", validatedAt: second(9) });
  expect(repeated).toEqual({ stored: false, current: true });
  expect((await reports.current("甲局", 2023))?.verdict).toBe(first.verdict);
});

test("an older file that arrives later is stored and does not become current", async () => {
  await reports.put(of("乙局", 5));
  expect(await reports.put(of("乙局", 3))).toEqual({ stored: true, current: false });
  expect((await reports.current("乙局", 2023))?.receivedAt).toBe(second(5));
  const { items } = await reports.revisions("乙局", 2023, { limit: 10 });
  expect(items.map(({ receivedAt }) => receivedAt)).toEqual([second(5), second(3)]);
  expect(await listed("乙局")).toHaveLength(1);
});

test("a correction is newer than what it corrects", async () => {
  const base = of("丙局", 1);
  const corrected = { ...base, revision: `${base.revision}#c001` };
  await reports.put(corrected);
  await reports.put(base);
  expect((await reports.current("丙局", 2023))?.revision).toBe(corrected.revision);
});

test("years of one agency, and agencies whose names begin alike, are kept apart", async () => {
  await reports.put(of("丁局", 1));
  await reports.put(of("丁局", 2, { year: 2022 }));
  await reports.put(of("丁局二处", 3));
  expect((await reports.current("丁局", 2023))?.receivedAt).toBe(second(1));
  expect((await listed("丁局")).map(({ year }) => year)).toEqual([2023, 2022]);
  expect(await reports.current("丁局", 2021)).toBeNull();
});

test("a replacement needs the lock that it saw, and shows in lists", async () => {
  const stored = of("戊局", 1);
  await reports.put(stored);
  const won = await reports.replace({ ...stored, verdict: "invalid", failedRules: ["REQ-01"] });
  expect(won).toMatchObject({ won: true, current: { verdict: "invalid", lock: 1 } });
  expect(await reports.replace({ ...stored, verdict: "valid" })).toEqual({
    won: false,
    current: won.current,
  });
  expect((await listed("戊局"))[0]).toMatchObject({ verdict: "invalid", lock: 1 });
  const ghost = { ...stored, revision: "none" };
  await expect(reports.replace(ghost)).rejects.toBeInstanceOf(UnknownRecord);
});

test("of workers that replace one revision at once exactly one wins", async () => {
  const stored = of("己局", 1);
  await reports.put(stored);
  const races = await Promise.all(
    Array.from({ length: 6 }, (_, n) => reports.replace({ ...stored, rulesVersion: String(n) })),
  );
  const winner = races.filter(({ won }) => won);
  expect(winner).toHaveLength(1);
  expect((await reports.current("己局", 2023))?.rulesVersion).toBe(winner[0]?.current.rulesVersion);
});

test("marks go one by one, and marks of a later write stay for whoever made it", async () => {
  const stored = of("庚局", 1, { followUps: ["notice", "review"] });
  await reports.put(stored);
  const isOutstanding = async () =>
    (await reports.listOutstanding({ limit: 100 })).items.find(({ agency }) => agency === "庚局")?.followUps;
  await reports.followedUp(stored, ["notice"]);
  expect(await isOutstanding()).toEqual(["review"]);
  const { current } = await reports.replace({ ...stored, followUps: ["reconsidered"] });
  expect(current.followUps).toEqual(["reconsidered", "review"]);
  await reports.followedUp(stored, ["review", "reconsidered"]);
  expect(await isOutstanding()).toEqual(["reconsidered", "review"]);
  await reports.followedUp(current, ["review", "reconsidered"]);
  expect(await isOutstanding()).toBeUndefined();
  expect((await reports.current("庚局", 2023))?.lock).toBe(1);
});

test("whoever repeats a step that broke off between its two writes ends it", async () => {
  await reports.put(of("辛局", 1));
  await putOnlyRevision(of("辛局", 2));
  expect((await reports.current("辛局", 2023))?.receivedAt).toBe(second(1));
  expect(await reports.put(of("辛局", 2))).toEqual({ stored: false, current: true });
  expect((await reports.current("辛局", 2023))?.receivedAt).toBe(second(2));
});

test("a replacement that broke off reaches lists with the next write or mark", async () => {
  const stored = of("壬局", 1);
  await reports.put(stored);
  const replaced = { ...stored, verdict: "invalid", lock: 1 } as const;
  await putOnlyRevision(replaced);
  expect((await reports.current("壬局", 2023))?.verdict).toBe("invalid");
  expect((await listed("壬局"))[0]?.verdict).toBe(stored.verdict);
  await reports.followedUp(replaced, ["notice"]);
  expect((await listed("壬局"))[0]?.verdict).toBe("invalid");
});
