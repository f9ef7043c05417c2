import { expect, test } from "vitest";
import { noting } from "../../shared/workflow/noting.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newIngestion, second } from "../support/records.ts";

test("what an attempt breaks on is noted with the file, and thrown on", async () => {
  const store = memoryStore();
  await store.ingestions.receive(newIngestion("a"), second(0));
  await expect(noting(store, "a", () => Promise.reject(new TypeError("broken")))).rejects.toThrow("broken");
  expect((await store.ingestions.get("a"))?.lastError).toBe("TypeError: broken");
});

test("where it cannot be noted, nothing of either is hidden", async () => {
  const store = memoryStore();
  Object.assign(store.ingestions, { noteError: () => Promise.reject(new Error("table away")) });
  await expect(noting(store, "a", () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "Error: broken; not noted: Error: table away",
  );
});

test("an attempt that succeeds is left alone", async () => {
  expect(await noting(memoryStore(), "a", async () => 7)).toBe(7);
});
