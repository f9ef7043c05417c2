import { expect, test } from "vitest";
import { putResult, readResult } from "../../../functions/validate/results.ts";
import { memoryObjects } from "../../support/memory/objects.ts";
import { EMPTY_REPORT, revision } from "../../support/records.ts";

const stored = { report: EMPTY_REPORT, findings: [], rulesVersion: "1" };

test("what two runs found differently lies under two keys, what they found alike under one", async () => {
  const objects = memoryObjects();
  const key = await putResult(objects, revision(), stored);
  expect(await putResult(objects, revision(), stored)).toBe(key);
  const other = await putResult(objects, revision(), { ...stored, rulesVersion: "2" });
  expect(other).not.toBe(key);
  expect(key).toMatch(/^results\/i1\/0\/[0-9a-f]{16}\.json$/);
  expect(await readResult(objects, { resultKey: key })).toEqual(stored);
});

test("a result that is named and not there is a fault", async () => {
  await expect(readResult(memoryObjects(), { resultKey: "results/i1/0/0.json" })).rejects.toThrow(
    "results/i1/0/0.json",
  );
});
