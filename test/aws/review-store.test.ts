import { afterAll, beforeAll, expect, test } from "vitest";
import { UnknownRecord } from "../../shared/aws/unknown-record.ts";
import type { Decision } from "../../shared/records/review.ts";
import type { Reviews } from "../../shared/records/store.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { second } from "../support/records.ts";

let system: TestSystem;
let reviews: Reviews;
beforeAll(async () => {
  system = await startTestSystem();
  reviews = system.store.reviews;
});
afterAll(() => system.stop());

const opened = (id: string, at = 1) => ({
  id,
  reason: { kind: "verdict", verdict: "invalid" } as const,
  ingestionId: id,
  fileName: "a.html",
  report: { agency: "某局", year: 2023, revision: "r1" },
  openedAt: second(at),
});

const decision = (at: number, overrides: Partial<Decision> = {}): Decision => ({
  action: "approve",
  by: "reviewer",
  at: second(at),
  reason: "looked at",
  corrections: [],
  verdict: "invalid",
  ...overrides,
});

const idsOf = async (status: "open" | "approved" | "superseded", among: readonly string[]) => {
  const { items } = await reviews.list(status, { limit: 100 });
  return items.map(({ id }) => id).filter((id) => among.includes(id));
};

const isOutstanding = async (id: string) =>
  (await reviews.listOutstanding({ limit: 100 })).items.some((item) => item.id === id);

test("a review is opened once, with a notice to follow", async () => {
  const first = await reviews.open(opened("once"));
  expect(first).toMatchObject({ won: true, current: { status: "open", lock: 0, followUps: ["notice"] } });
  expect(await reviews.get("once")).toEqual(first.current);
  expect(await reviews.open(opened("once", 9))).toEqual({ won: false, current: first.current });
  expect(await isOutstanding("once")).toBe(true);
  await reviews.followedUp("once");
  expect(await isOutstanding("once")).toBe(false);
  expect(await reviews.get("once")).toEqual({ ...first.current, followUps: [] });
});

test("a decision needs the lock that the reviewer saw; of two reviewers one wins", async () => {
  await reviews.open(opened("two"));
  const races = await Promise.all(
    ["a", "b"].map((by) => reviews.decide("two", 0, decision(2, { by }), "approved")),
  );
  expect(races.filter(({ won }) => won)).toHaveLength(1);
  expect(races[0]?.current).toEqual(races[1]?.current);
  expect(await reviews.get("two")).toMatchObject({ status: "approved", lock: 1, followUps: ["notice"] });
  expect((await reviews.decide("two", 1, decision(3), "rejected")).won).toBe(false);
});

test("decisions are appended, and a correction may leave the review open with another revision", async () => {
  await reviews.open(opened("appended"));
  const report = { agency: "某局", year: 2023, revision: "r1#c001" };
  const first = await reviews.decide("appended", 0, decision(2, { action: "correct" }), "open", report);
  expect(first.current).toMatchObject({ status: "open", report, lock: 1 });
  const second_ = await reviews.decide("appended", 1, decision(3), "approved");
  expect(second_.current.decisions.map(({ action }) => action)).toEqual(["correct", "approve"]);
  expect(second_.current.report).toEqual(report);
});

test("a prepared decision keeps everyone else out until it is recorded", async () => {
  await reviews.open(opened("prepared"));
  const pending = decision(2, { action: "correct" });
  const prepared = await reviews.prepare("prepared", 0, pending);
  expect(prepared).toMatchObject({ won: true, current: { pending, lock: 1, status: "open" } });
  expect((await reviews.prepare("prepared", 0, decision(3))).won).toBe(false);
  expect((await reviews.decide("prepared", 0, decision(3), "approved")).won).toBe(false);
  await reviews.supersede("prepared");
  expect((await reviews.get("prepared"))?.status).toBe("open");
  const recorded = await reviews.decide("prepared", 1, pending, "corrected");
  expect(recorded.won).toBe(true);
  expect(recorded.current.pending).toBeUndefined();
});

test("a notice that was sent is crossed off for the write that marked it, not for a later one", async () => {
  await reviews.open(opened("marks"));
  await reviews.decide("marks", 0, decision(2), "approved");
  await reviews.followedUp("marks", 0);
  expect(await isOutstanding("marks")).toBe(true);
  await reviews.followedUp("marks", 1);
  expect(await isOutstanding("marks")).toBe(false);
});

test("only an open review is superseded, and for good", async () => {
  await reviews.open(opened("old"));
  await reviews.supersede("old");
  expect(await reviews.get("old")).toMatchObject({ status: "superseded", lock: 1 });
  expect((await reviews.decide("old", 1, decision(2), "approved")).won).toBe(false);
  await reviews.open(opened("done"));
  await reviews.decide("done", 0, decision(2), "approved");
  await reviews.supersede("done");
  expect((await reviews.get("done"))?.status).toBe("approved");
  await reviews.supersede("nobody");
  expect(await reviews.get("nobody")).toBeNull();
});

test("open reviews are listed oldest first, decided ones latest decision first, each in one list", async () => {
  const ids = ["l1", "l2", "l3", "l4"];
  for (const [n, id] of ids.entries()) await reviews.open(opened(id, 100 - n));
  expect(await idsOf("open", ids)).toEqual(["l4", "l3", "l2", "l1"]);
  await reviews.decide("l2", 0, decision(200), "approved");
  await reviews.decide("l3", 0, decision(201), "approved");
  await reviews.supersede("l4");
  expect(await idsOf("open", ids)).toEqual(["l1"]);
  expect(await idsOf("approved", ids)).toEqual(["l3", "l2"]);
  expect(await idsOf("superseded", ids)).toEqual(["l4"]);
});

test("deciding on what was never opened is a broken caller", async () => {
  const decide = reviews.decide("never", 0, decision(1), "approved");
  await expect(decide).rejects.toBeInstanceOf(UnknownRecord);
});
