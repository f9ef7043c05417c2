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
const COUNT = Number(process.env.GOUJI_CORPUS ?? 3_000);
const SEED = Number(process.env.GOUJI_CORPUS_SEED ?? 20261123);

function read({ bytes, fileName }: Case): readonly Report[] {
  const document = readDocument(bytes, fileName);
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

describe(`${COUNT} generated reports in every layout, encoding and damage`, () => {
  const failures = {
    wrong: [] as string[],
    verdict: [] as string[],
    unnamed: [] as string[],
    identity: [] as string[],
  };
  let exact = 0;
  let assertable = 0;
  for (const one of corpus({ seed: SEED, count: COUNT })) {
    const reports = read(one);
    const { comparison, wrong } = compare(one.fileName, reports, one.truth);
    const verdict = verdictOn(reports);
    const what = `${one.fileName} ${one.damages.map((damage) => damage.description).join("; ")}`;
    if (!one.expectation.silentAllowed && wrong.length > 0)
      failures.wrong.push(`${what}: ${JSON.stringify(wrong[0])}`);
    if (one.expectation.verdict === "valid" && verdict !== "valid")
      failures.verdict.push(`${what}: ${verdict}`);
    if (one.expectation.verdict === "notValid" && verdict === "valid")
      failures.verdict.push(`${what}: valid`);
    if (one.damages.length === 0 && !(comparison.agency && comparison.year && comparison.forms))
      failures.identity.push(what);
    for (const report of reports)
      for (const id of unnamed(report).slice(0, 1)) failures.unnamed.push(`${what}: ${id}`);
    exact += comparison.exact;
    assertable += Object.keys(one.truth.cells).filter((id) => !one.truth.mustNotAssert.includes(id)).length;
  }

  it("asserts no wrong cell", () => expect(failures.wrong).toEqual([]));
  it("names every cell that it does not assert in an issue", () => expect(failures.unnamed).toEqual([]));
  it("calls sound reports valid, and none that lost or swapped a number", () =>
    expect(failures.verdict).toEqual([]));
  it("reads agency, year and edition of every undamaged report", () => expect(failures.identity).toEqual([]));
  it("reads nearly every cell that the document still determines", () => {
    process.stdout.write(
      `    exact ${exact} of ${assertable} determined cells (${((100 * exact) / assertable).toFixed(2)} %)\n`,
    );
    expect(exact / assertable).toBeGreaterThan(0.99);
  });
});
