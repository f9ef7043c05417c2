import { expect, test } from "vitest";
import { readStored } from "../../functions/api/stored-report.ts";
import { readResult } from "../../functions/validate/results.ts";
import { withLaterFields } from "../../shared/records/stored-report.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { given } from "../rules/given.ts";
import { memoryObjects } from "../support/memory/objects.ts";

const LATER = ["titleYears", "periodYear", "prose", "facts", "dates"];
const report = given({}, { dates: [] });
const old = Object.fromEntries(Object.entries(report).filter(([field]) => !LATER.includes(field)));
const stored = { report: old, findings: [], rulesVersion: "1" };

test("a report that was stored before its prose was kept is checked again, by VALIDATE and by the API", async () => {
  const objects = memoryObjects();
  await objects.putJson("results/i1/0/old.json", stored);
  const named = { resultKey: "results/i1/0/old.json" };
  for (const read of [await readResult(objects, named), await readStored(objects, named)]) {
    expect(read.report).toMatchObject({ prose: [], facts: [], titleYears: [], periodYear: null });
    expect(
      checkReport(read.report, { ...read.report, reportYear: 2021 }).filter(
        ({ result }) => result === "fail",
      ),
    ).toEqual([]);
  }
});

test("what is there is left as it is", () => {
  const kept = { report, findings: [], rulesVersion: "1" };
  expect(withLaterFields(kept)).toEqual(kept);
  for (const other of [null, 1, "", [], {}, { report: null }]) expect(withLaterFields(other)).toBe(other);
});
