import type { Severity } from "../report/finding.ts";
import type { Fact } from "../report/prose.ts";
import type { Report } from "../report/report.ts";

const NO_QUANTITY = new Set(["share", "rise", "fall"]);
/** Reviews of every kind, instances told apart, some months: what the tables do not count so. */
const OF_OTHERS = new Set(["general", "instances", "period"]);
const GOVERNMENT = /人民政府(?:\(|（|$|办公室|办公厅)/u;

/** True where a fact gives an amount, and not a share or a change. */
export function isQuantity(fact: Fact): boolean {
  return !fact.qualifiers.some((qualifier) => NO_QUANTITY.has(qualifier));
}

/**
 * Whether a fact counts what the tables count: 全县 in an agency's own report does not; of a government's report
 * whose scope is not stated it cannot be told.
 */
function scopeOf(report: Report, fact: Fact): "same" | "unsure" | "other" {
  if (fact.scope === "unstated") return "same";
  const mine = fact.scope === "aggregate" ? "governmentAggregate" : "agencyOnly";
  if (report.scope !== "unknown") return report.scope === mine ? "same" : "other";
  if (GOVERNMENT.test(report.agency ?? "")) return "unsure";
  return fact.scope === "own" ? "same" : "other";
}

/** The amounts that the prose gives for a subject, of the report's own year and body. */
export function statedAmounts(report: Report, subject: string): readonly Fact[] {
  return report.facts.filter(
    (fact) =>
      fact.subject === subject &&
      isQuantity(fact) &&
      (fact.year === null || fact.year === report.reportYear) &&
      !fact.qualifiers.some((qualifier) => OF_OTHERS.has(qualifier)) &&
      scopeOf(report, fact) !== "other",
  );
}

const MILDER: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };

/** What a disagreement with these facts weighs: the full weight only where one thing is said, plainly and of this body. */
export function weightOf(report: Report, facts: readonly Fact[], gravest: Severity): Severity {
  const isPlain =
    new Set(facts.map((fact) => fact.value)).size === 1 &&
    facts.every((fact) => scopeOf(report, fact) === "same" && !fact.qualifiers.includes("implied"));
  return isPlain ? gravest : MILDER[gravest];
}
