import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

test("the longest prefix of a key says who is written to", async () => {
  const { contacts } = system.store;
  const contact = (prefix: string, ...addresses: string[]) => contacts.put({ prefix, addresses });
  await contact("incoming/", "all@y.cn");
  await contact("incoming/教育局/", "old@y.cn");
  await contact("incoming/教育局/", "edu@y.cn", "edu2@y.cn");
  await contact("incoming/教育局/附件/", "files@y.cn");
  expect(await contacts.list()).toHaveLength(3);
  const addresses = async (key: string) => (await contacts.forKey(key))?.addresses;
  expect(await addresses("incoming/教育局/a.pdf")).toEqual(["edu@y.cn", "edu2@y.cn"]);
  expect(await addresses("incoming/教育局.pdf")).toEqual(["all@y.cn"]);
  expect(await addresses("results/a")).toBeUndefined();
  await contacts.remove("incoming/教育局/");
  await contacts.remove("incoming/教育局/");
  expect(await addresses("incoming/教育局/a.pdf")).toEqual(["all@y.cn"]);
});
