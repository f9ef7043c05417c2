import { factsOf } from "../../shared/prose/facts.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Example } from "../../shared/rules/example.ts";
import { findingsOf, given } from "./given.ts";

/** A report of 2022 whose section 一 says `text`, read as reading reads it. */
export function said(text: string, cells: Example["cells"] = {}, changes: Partial<Report> = {}): Report {
  const prose = [{ section: 1, text, at: { line: 7 } }];
  return given(cells, { prose, facts: factsOf(prose, 2022), ...changes });
}

/** What a rule says of a report, apart from what does not apply: `instance: result severity`. */
export function verdictsOf(rule: string, report: Report, previous: Report | null = null): string[] {
  return findingsOf(rule, report, previous)
    .filter((finding) => finding.result !== "notApplicable")
    .map((finding) => `${finding.instance}: ${finding.result} ${finding.severity}`);
}
