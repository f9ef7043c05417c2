import { describe, expect, it } from "vitest";
import { compare } from "../../infra/cli/evaluation/compare.ts";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf, worst } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import type { Case } from "../corpus/case.ts";
import { corpus } from "../corpus/corpus.ts";

/** Cases per seed; GOUJI_CORPUS asks for more, e.g. 20000. */
const COUNT = Number(process.env.GOUJI_CORPUS ?? 1_500);
const SEED = Number(process.env.GOUJI_CORPUS_SEED ?? 20261123);

async function read({ bytes, fileName }: Case): Promise<readonly Report[]> {
  const document = await readDocument(bytes, fileName);
  const reports = document.ok ? mapDocument(document.value, fileName) : document;
  return reports.ok ? reports.value : [];
}

const verdictOn = (reports: readonly Report[]) =>
  reports.length === 0
    ? "rejected"
    : worst(reports.map((report) => verdictOf(checkReport(report, null), isUnsettled(report))));

/** Cells that are not asserted and that no issue names. */
function unnamed(report: Report): string[] {
  const named = new Set(report.issues.flatMap((issue) => issue.cells));
  return Object.entries(report.cells).flatMap(([id, cell]) =>
    isAsserted(cell) || named.has(id) ? [] : [id],
  );
}

interface Failures {
  readonly wrong: string[];
  readonly verdict: string[];
  readonly unnamed: string[];
  readonly identity: string[];
}

const WRONG_VERDICT: Readonly<Record<Case["expectation"]["verdict"], (verdict: string) => boolean>> = {
  valid: (verdict) => verdict !== "valid",
  notValid: (verdict) => verdict === "valid",
  open: () => false,
};

async function judge(one: Case, failures: Failures): Promise<{ exact: number; assertable: number }> {
  const reports = await read(one);
  const { comparison, wrong } = compare(one.fileName, reports, one.truth);
  const verdict = verdictOn(reports);
  const what = `${one.fileName} ${one.damages.map((damage) => damage.description).join("; ")}`;
  if (!one.expectation.silentAllowed && wrong.length > 0)
    failures.wrong.push(`${what}: ${JSON.stringify(wrong[0])}`);
  if (WRONG_VERDICT[one.expectation.verdict](verdict)) failures.verdict.push(`${what}: ${verdict}`);
  const identified = comparison.agency && comparison.year && comparison.forms;
  if (one.damages.length === 0 && !identified) failures.identity.push(what);
  for (const report of reports)
    for (const id of unnamed(report).slice(0, 1)) failures.unnamed.push(`${what}: ${id}`);
  const forbidden = new Set(one.truth.mustNotAssert);
  return {
    exact: comparison.exact,
    assertable: Object.keys(one.truth.cells).filter((id) => !forbidden.has(id)).length,
  };
}

describe(`${COUNT} generated reports in every layout, encoding and damage`, async () => {
  const failures: Failures = { wrong: [], verdict: [], unnamed: [], identity: [] };
  const judged = await Promise.all(
    [...corpus({ seed: SEED, count: COUNT })].map((one) => judge(one, failures)),
  );
  const sum = (field: "exact" | "assertable"): number => judged.reduce((total, one) => total + one[field], 0);
  const share = sum("exact") / sum("assertable");

  it("asserts no wrong cell", () => expect(failures.wrong).toEqual([]));
  it("names every cell that it does not assert in an issue", () => expect(failures.unnamed).toEqual([]));
  it("calls sound reports valid, and none that lost or swapped a number", () =>
    expect(failures.verdict).toEqual([]));
  it("reads agency, year and edition of every undamaged report", () => expect(failures.identity).toEqual([]));
  it("reads nearly every cell that the document still determines", () => {
    process.stdout.write(
      `    exact ${sum("exact")} of ${sum("assertable")} determined cells (${(100 * share).toFixed(2)} %)\n`,
    );
    expect(share).toBeGreaterThan(0.99);
  });
});
