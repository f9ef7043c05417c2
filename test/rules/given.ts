import type { Finding } from "../../shared/report/finding.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Surroundings } from "../../shared/report/surroundings.ts";
import { ruleById } from "../../shared/rules/catalogue.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { type Example, exampleReports } from "../../shared/rules/example.ts";

export const BLANK = { kind: "blank", value: null, raw: "" } as const;
export const DASH = { kind: "dash", value: null, raw: "-" } as const;
export const SLASH = { kind: "slash", value: null, raw: "/" } as const;
export const LOST = { kind: "missing", value: null, raw: "", confidence: 0 } as const;
export const words = (raw: string) => ({ kind: "text", value: null, raw }) as const;
export const oneOf = (...candidates: string[]) =>
  ({ kind: "ambiguous", value: null, raw: "", candidates }) as const;

/** A report of all zeros for 2022, apart from what is given. */
export function given(cells: Example["cells"], report: Partial<Report> = {}, year = 2022): Report {
  return exampleReports({ instance: "", year, cells, report }).report;
}

/** What one rule says. */
export function findingsOf(
  rule: string,
  report: Report,
  previous: Report | null = null,
  around: Surroundings | null = null,
): Finding[] {
  if (ruleById(rule) === undefined) throw new Error(`no rule ${rule}`);
  return checkReport(report, previous, around).filter((finding) => finding.rule === rule);
}

/** What one rule says of one of its instances. */
export function findingOf(
  rule: string,
  instance: string,
  report: Report,
  previous: Report | null = null,
): Finding {
  const [finding, ...others] = findingsOf(rule, report, previous).filter((f) => f.instance === instance);
  if (finding === undefined || others.length > 0) throw new Error(`${rule} ${instance}: not exactly one`);
  return finding;
}

/** `instance: result` of all that did not pass. */
export function exceptions(
  rule: string,
  report: Report,
  previous: Report | null = null,
  around: Surroundings | null = null,
): string[] {
  return findingsOf(rule, report, previous, around)
    .filter((finding) => finding.result !== "pass")
    .map((finding) => `${finding.instance}: ${finding.result} ${finding.severity}`);
}
