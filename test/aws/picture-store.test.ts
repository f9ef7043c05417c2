import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pictures } from "../../shared/records/page-pictures.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { second } from "../support/records.ts";

let system: TestSystem;
let pictures: Pictures;
beforeAll(async () => {
  system = await startTestSystem();
  pictures = system.store.pictures;
});
afterAll(() => system.stop());

const wanted = async (): Promise<readonly string[]> =>
  (await pictures.listWanted({ limit: 10 })).items.map(({ ingestionId }) => ingestionId);

test("what is wanted is listed, oldest first, until it is kept or known to be missing", async () => {
  await pictures.want("b", second(2));
  await pictures.want("a", second(1));
  await pictures.want("b", second(3));
  expect(await wanted()).toEqual(["a", "b"]);
  await pictures.kept("a", second(4));
  await pictures.missing("b", "too large", second(5));
  expect(await wanted()).toEqual([]);
  expect(await pictures.get("b")).toEqual({
    ingestionId: "b",
    status: "missing",
    reason: "too large",
    at: second(5),
  });
});

test("what is kept stays kept; what was missing may be made after all", async () => {
  await pictures.want("c", second(1));
  await pictures.missing("c", "odd", second(2));
  await pictures.kept("c", second(3));
  await pictures.missing("c", "late", second(4));
  await pictures.want("c", second(5));
  expect(await pictures.get("c")).toMatchObject({ status: "kept", reason: null });
  expect(await wanted()).toEqual([]);
});

test("nothing is known of what was never asked for", async () => {
  expect(await pictures.get("none")).toBeNull();
});
