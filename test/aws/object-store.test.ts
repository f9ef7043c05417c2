import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const text = (value: string): Uint8Array => Buffer.from(value);

test("reads exactly the version that is asked for, or nothing", async () => {
  const { objects } = system;
  await objects.put("incoming/a.txt", text("first"), "text/plain");
  const first = await objects.head("incoming/a.txt", null);
  if (first === null) throw new Error("the object is gone");
  const version = { version: first.etag, versioned: false };
  expect(Buffer.from((await objects.read("incoming/a.txt", version, 100)) ?? "").toString()).toBe("first");
  await objects.put("incoming/a.txt", text("second"), "text/plain");
  expect(await objects.read("incoming/a.txt", version, 100)).toBeNull();
  expect(await objects.head("incoming/a.txt", version)).toBeNull();
});
