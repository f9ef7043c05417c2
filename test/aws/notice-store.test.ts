import { afterAll, beforeAll, expect, test } from "vitest";
import { UnknownRecord } from "../../shared/aws/unknown-record.ts";
import type { Notices } from "../../shared/records/store.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { second } from "../support/records.ts";

let system: TestSystem;
let notices: Notices;
beforeAll(async () => {
  system = await startTestSystem();
  notices = system.store.notices;
});
afterAll(() => system.stop());

const notice = (id: string, until: number) => ({
  id,
  kind: "validation" as const,
  audience: "sender" as const,
  ingestionId: "i1",
  to: ["x@y.cn"],
  withheld: [],
  subject: "校验结果",
  claimedUntil: second(until),
});

test("of workers that claim a notice at once exactly one sends it", async () => {
  const races = await Promise.all(
    Array.from({ length: 6 }, () => notices.claim(notice("n1", 60), second(1))),
  );
  expect(races.filter(({ won }) => won)).toHaveLength(1);
  expect(new Set(races.map(({ current }) => JSON.stringify(current))).size).toBe(1);
});

test("a claim that ran out is taken over by one; one that stands is left alone", async () => {
  await notices.claim(notice("n2", 60), second(1));
  expect((await notices.claim(notice("n2", 90), second(60))).won).toBe(false);
  const races = await Promise.all([1, 2, 3].map(() => notices.claim(notice("n2", 120), second(61))));
  expect(races.filter(({ won }) => won)).toHaveLength(1);
  expect(await notices.get("n2")).toMatchObject({ claimedUntil: second(120), lock: 1, status: "sending" });
});

test("what was sent or withheld is never claimed again", async () => {
  await notices.claim(notice("n3", 60), second(1));
  await notices.sent("n3", second(2));
  await notices.sent("n3", second(9));
  await notices.withheld("n3", second(9));
  expect(await notices.get("n3")).toMatchObject({ status: "sent", sentAt: second(2) });
  await notices.claim(notice("n4", 60), second(1));
  await notices.withheld("n4", second(2));
  for (const id of ["n3", "n4"]) expect((await notices.claim(notice(id, 900), second(500))).won).toBe(false);
  expect((await notices.get("n4"))?.status).toBe("withheld");
});

test("the notices of a file are found, in the order in which they were first claimed", async () => {
  await notices.claim({ ...notice("z", 60), ingestionId: "i2" }, second(1));
  await notices.claim({ ...notice("a", 60), ingestionId: "i2" }, second(2));
  expect((await notices.ofIngestion("i2")).map(({ id }) => id)).toEqual(["z", "a"]);
  expect(await notices.ofIngestion("i")).toEqual([]);
});

test("recording as sent what was never claimed is a broken caller", async () => {
  await expect(notices.sent("never", second(1))).rejects.toBeInstanceOf(UnknownRecord);
});
