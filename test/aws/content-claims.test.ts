import { afterAll, beforeAll, expect, test } from "vitest";
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

const receive = (id: string, at = 0) =>
  ingestions.receive(newIngestion(id, { receivedAt: second(at) }), second(at));

test("of files with the same bytes one owns them, however often and at what time they ask", async () => {
  const ids = ["a1", "a2", "a3", "a4"];
  await Promise.all(ids.map((id) => receive(id)));
  const races = await Promise.all([...ids, ...ids].map((id) => ingestions.claimContent("bytes", id)));
  const owners = new Set(races.map(({ current }) => current));
  expect(owners.size).toBe(1);
  expect(races.map(({ won, current }, n) => won === (current === ids[n % 4])).every(Boolean)).toBe(true);
});

test("bytes whose owner failed or vanished go to one of those who ask next", async () => {
  await Promise.all(["b1", "b2", "b3"].map((id) => receive(id)));
  expect(await ingestions.contentOwner("other bytes")).toBeNull();
  await ingestions.claimContent("other bytes", "b1");
  expect(await ingestions.claimContent("other bytes", "b2")).toEqual({ won: false, current: "b1" });
  await ingestions.failed("b1", { queue: "uploads", reason: "x" }, second(1));
  const races = await Promise.all(["b2", "b3"].map((id) => ingestions.claimContent("other bytes", id)));
  expect(races.filter(({ won }) => won)).toHaveLength(1);
  expect(new Set(races.map(({ current }) => current)).size).toBe(1);
  expect(await ingestions.contentOwner("other bytes")).toBe(races[0]?.current);
});

test("the owner of some bytes knows the newest file that brought them too", async () => {
  await receive("owner", 10);
  const copy = (id: string, at: number) => ({ ingestionId: id, fileName: id, receivedAt: second(at) });
  expect((await ingestions.copied("owner", copy("older", 5))).newestCopy).toBeUndefined();
  await Promise.all([30, 40, 20].map((at) => ingestions.copied("owner", copy(`c${at}`, at))));
  expect((await ingestions.copied("owner", copy("c40", 40))).newestCopy).toEqual(copy("c40", 40));
  expect((await ingestions.copied("owner", copy("c5", 40))).newestCopy).toEqual(copy("c5", 40));
  expect((await ingestions.get("owner"))?.newestCopy).toEqual(copy("c5", 40));
});
