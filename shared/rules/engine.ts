import type { Finding } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { RULES } from "./catalogue.ts";
import { render } from "./render.ts";
import type { Rule } from "./rule.ts";

const CROSS_YEAR = RULES.filter((rule) => rule.reads === "previous");

function check(rules: readonly Rule[], report: Report, previous: Report | null): readonly Finding[] {
  if (previous !== null && (report.reportYear === null || previous.reportYear !== report.reportYear - 1))
    throw new RangeError(`${previous.reportYear} is not the year before ${report.reportYear}`);
  const context = { report, previous };
  return rules.flatMap((rule) => rule.assess(context).map((assessment) => render(rule, assessment)));
}

/**
 * What every rule says of a report, in the order of the catalogue. `previous` is the same agency's report of the
 * year before, or null where none is stored.
 * @throws RangeError where `previous` is not of the year before.
 */
export function checkReport(report: Report, previous: Report | null): readonly Finding[] {
  return check(RULES, report, previous);
}

/** What the rules that read the year before say of a report; for when that report arrives or is revised. */
export function checkCrossYear(report: Report, previous: Report | null): readonly Finding[] {
  return check(CROSS_YEAR, report, previous);
}
