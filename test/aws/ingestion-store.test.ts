import { afterAll, beforeAll, expect, test } from "vitest";
import { UnknownRecord } from "../../shared/aws/unknown-record.ts";
import type { Ingestions } from "../../shared/records/ingestions.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { newIngestion, second } from "../support/records.ts";

let system: TestSystem;
let ingestions: Ingestions;
beforeAll(async () => {
  system = await startTestSystem();
  ingestions = system.store.ingestions;
});
afterAll(() => system.stop());

const all = { limit: 100 };
const idsOf = (page: { items: readonly { id: string }[] }): readonly string[] =>
  page.items.map(({ id }) => id);

test("a file is received once, and a repeated event changes nothing", async () => {
  const first = await ingestions.receive(newIngestion("once"), second(1));
  expect(first.won).toBe(true);
  expect(await ingestions.get("once")).toEqual(first.current);
  const again = await ingestions.receive(newIngestion("once", { sender: "x@y.cn" }), second(9));
  expect(again).toEqual({ won: false, current: first.current });
});

test("a file moves forward, keeps the time of every step, and never moves once it is closed", async () => {
  await ingestions.receive(newIngestion("moves"), second(1));
  await ingestions.extracted("moves", { contentHash: "h", extractionKey: "e" }, second(2));
  const repeated = await ingestions.extracted("moves", { contentHash: "h", extractionKey: "e" }, second(5));
  expect(repeated.won).toBe(true);
  const reports = [{ agency: "某市教育局", year: 2023, revision: "r", verdict: "valid" as const }];
  const closed = await ingestions.validated("moves", { reports, verdict: "valid" }, second(6));
  expect(closed.current).toMatchObject({ status: "valid", reports, contentHash: "h", extractionKey: "e" });
  expect(closed.current.steps).toEqual({ received: second(1), extracted: second(2), validated: second(6) });

  const rejection = { code: "CORRUPT", detail: "", contentHash: null } as const;
  const late = [
    await ingestions.extracted("moves", { contentHash: "x", extractionKey: "x" }, second(7)),
    await ingestions.rejected("moves", rejection, second(7)),
    await ingestions.failed("moves", { queue: "uploads", reason: "x" }, second(7)),
    await ingestions.duplicate("moves", { duplicateOf: "x", contentHash: "x" }, second(7)),
    await ingestions.validated("moves", { reports: [], verdict: "invalid" }, second(7)),
  ];
  for (const race of late) expect(race).toEqual({ won: false, current: closed.current });
});

test("of many workers that close a file at once exactly one wins, and all see what it wrote", async () => {
  await ingestions.receive(newIngestion("race"), second(1));
  const races = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      ingestions.rejected("race", { code: "CORRUPT", detail: String(n), contentHash: null }, second(n)),
    ),
  );
  expect(races.filter(({ won }) => won)).toHaveLength(1);
  expect(new Set(races.map(({ current }) => current.rejection?.detail)).size).toBe(1);
});

test("what follows a rejection is marked in the same write and found until it is done", async () => {
  await ingestions.receive(newIngestion("rejected"), second(1));
  const rejection = { code: "ENCRYPTED", detail: "password", contentHash: "h" } as const;
  const { current } = await ingestions.rejected("rejected", rejection, second(2));
  expect(current.followUps).toEqual(["notice", "review"]);
  await ingestions.followedUp("rejected", ["notice"]);
  expect((await ingestions.listOutstanding(all)).items).toContainEqual(
    expect.objectContaining({ id: "rejected", followUps: ["review"] }),
  );
  await ingestions.followedUp("rejected", ["review"]);
  await ingestions.followedUp("rejected", ["review"]);
  expect(idsOf(await ingestions.listOutstanding(all))).not.toContain("rejected");
  expect((await ingestions.get("rejected"))?.followUps).toEqual([]);
});

test("what follows a failure is marked too, and forgotten when the file is sent again", async () => {
  await ingestions.receive(newIngestion("broken"), second(1));
  const { current } = await ingestions.failed("broken", { queue: "uploads", reason: "x" }, second(2));
  expect(current.followUps).toEqual(["notice", "review"]);
  expect(idsOf(await ingestions.listOutstanding(all))).toContain("broken");
  await ingestions.receive(newIngestion("broken", { receivedAt: second(5) }), second(6));
  expect(idsOf(await ingestions.listOutstanding(all))).not.toContain("broken");
});

test("a rejection may have nothing to follow", async () => {
  await ingestions.receive(newIngestion("vanished"), second(1));
  const rejection = { code: "VANISHED", detail: "", contentHash: null, followUps: [] } as const;
  await ingestions.rejected("vanished", rejection, second(2));
  expect(idsOf(await ingestions.listOutstanding(all))).not.toContain("vanished");
});

test("open files are stale by their last step, oldest first, and no longer once they are closed", async () => {
  for (const [id, at] of [
    ["late", 130],
    ["early", 110],
    ["between", 120],
    ["closed", 100],
  ] as const)
    await ingestions.receive(newIngestion(id), second(at));
  await ingestions.failed("closed", { queue: "uploads", reason: "x" }, second(101));
  await ingestions.extracted("early", { contentHash: "h", extractionKey: "e" }, second(125));
  const stale = idsOf(await ingestions.listStale(second(130), all));
  expect(stale.filter((id) => ["late", "early", "between", "closed"].includes(id))).toEqual([
    "between",
    "early",
  ]);
});

test("a file that failed starts over when it is sent again, and not when its event is repeated", async () => {
  const sent = newIngestion("failed", { receivedAt: second(10) });
  await ingestions.receive(sent, second(11));
  await ingestions.failed("failed", { queue: "uploads", reason: "timeout" }, second(12));
  expect((await ingestions.receive(sent, second(13))).current.status).toBe("failed");
  const again = await ingestions.receive({ ...sent, receivedAt: second(20) }, second(21));
  expect(again).toMatchObject({ won: true, current: { status: "received", failure: null } });
  expect(await ingestions.get("failed")).toEqual(again.current);
  expect(idsOf(await ingestions.listStale(second(30), all))).toContain("failed");
});

test("the first time of a noted step stays; notes on what is unknown are not kept", async () => {
  await ingestions.receive(newIngestion("noted"), second(1));
  await ingestions.noteStep("noted", "notified", second(2));
  await ingestions.noteStep("noted", "notified", second(3));
  await ingestions.noteError("noted", "broken");
  expect(await ingestions.get("noted")).toMatchObject({
    steps: { received: second(1), notified: second(2) },
    lastError: "broken",
  });
  await ingestions.noteStep("nobody", "notified", second(2));
  await ingestions.noteError("nobody", "broken");
  expect(await ingestions.get("nobody")).toBeNull();
});

test("lists are newest first; the versions of one object are found by its key", async () => {
  for (const n of [1, 3, 2])
    await ingestions.receive(
      newIngestion(`v${n}`, {
        receivedAt: second(1000 + n),
        object: { bucket: "gouji", key: "incoming/教育局.pdf", version: `v${n}`, versioned: true },
      }),
      second(1000 + n),
    );
  expect(idsOf(await ingestions.list({ limit: 3 }))).toEqual(["v3", "v2", "v1"]);
  expect((await ingestions.findByKey("incoming/教育局.pdf")).map(({ id }) => id)).toEqual(["v3", "v2", "v1"]);
  expect(await ingestions.findByKey("incoming/教育局")).toEqual([]);
});

test("moving what was never received is a broken caller", async () => {
  const move = ingestions.failed("never", { queue: "uploads", reason: "x" }, second(1));
  await expect(move).rejects.toBeInstanceOf(UnknownRecord);
});
