import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../infra/cli/evaluation/truth.ts";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";

const SEEDS = join(import.meta.dirname, "../../../shared/seeds");
const present = existsSync(SEEDS);
if (!present) process.stderr.write(`SKIPPED: no real reports at ${SEEDS}; in CI this fails\n`);

/** By the first three characters of the file's name. */
const VERDICTS: Readonly<Record<string, string>> = {
  "000": "valid",
  "001": "needsReview",
  "002": "valid",
  "003": "valid",
  "004": "valid",
};

async function read(name: string) {
  const document = await readDocument(new Uint8Array(readFileSync(join(SEEDS, name))), name);
  if (!document.ok) throw new Error(document.error.code);
  const reports = mapDocument(document.value, name);
  if (!reports.ok) throw new Error(reports.error.code);
  const truth = Truth.parse(
    JSON.parse(readFileSync(join(SEEDS, name.replace(/\.txt$/u, ".truth.json")), "utf8")),
  );
  return { reports: reports.value, truth };
}

it("has the real reports where they are required", () => {
  if (process.env.CI === "true") expect(present).toBe(true);
});

describe.runIf(present)("five real reports", () => {
  const names = present ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

  it("are all here", () => expect(names).toHaveLength(5));

  it.each(names)("%s: nothing wrong, and nothing left open that the document settles", async (name) => {
    const { reports, truth } = await read(name);
    const { comparison, wrong } = compare(name, reports, truth);
    expect(wrong).toEqual([]);
    expect(comparison).toMatchObject({
      agency: true,
      year: true,
      forms: true,
      unassigned: truth.mustNotAssert.length,
    });
  });

  it.each(names)("%s: the verdict", async (name) => {
    const [report] = (await read(name)).reports;
    expect(report && verdictOf(checkReport(report, null), isUnsettled(report))).toBe(
      VERDICTS[name.slice(0, 3)],
    );
  });

  it("names the four rows of 001 that lost a value", async () => {
    const [report] = (await read(names.find((name) => name.startsWith("001")) ?? "")).reports;
    const rows = report?.issues
      .filter((issue) => issue.code === "AMBIGUOUS_ROW")
      .map((issue) => issue.detail.split(":")[0]);
    expect(rows).toEqual(["行政许可", "其他对外管理服务事项", "行政处罚", "行政强制"]);
  });
});
