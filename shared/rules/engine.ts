import type { Finding } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import type { Surroundings } from "../report/surroundings.ts";
import { RULES } from "./catalogue.ts";
import { render } from "./render.ts";
import type { Rule } from "./rule.ts";

const BEYOND = RULES.filter((rule) => rule.reads !== "report");

function check(
  rules: readonly Rule[],
  report: Report,
  previous: Report | null,
  around: Surroundings | null,
): readonly Finding[] {
  if (previous !== null && (report.reportYear === null || previous.reportYear !== report.reportYear - 1))
    throw new RangeError(`${previous.reportYear} is not the year before ${report.reportYear}`);
  const context = { report, previous, around };
  return rules.flatMap((rule) => rule.assess(context).map((assessment) => render(rule, assessment)));
}

/**
 * What every rule says of a report, in the order of the catalogue. `previous` is the same agency's report of the
 * year before, or null where none is stored; `around` is what stands around it, or null where there is no store.
 * @throws RangeError where `previous` is not of the year before.
 */
export function checkReport(
  report: Report,
  previous: Report | null,
  around: Surroundings | null = null,
): readonly Finding[] {
  return check(RULES, report, previous, around);
}

/** What the rules that read beyond the report say of it; for when a neighbour arrives or is revised. */
export function checkCrossYear(
  report: Report,
  previous: Report | null,
  around: Surroundings | null = null,
): readonly Finding[] {
  return check(BEYOND, report, previous, around);
}
