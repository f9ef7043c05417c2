import type { Report } from "../report/report.ts";
import { assessClaim } from "./narrative.ts";
import type { Assessment } from "./rule.ts";
import { cellsOfSubject } from "./subject-cells.ts";

/** Words by which a number is only part of the decisions: of one kind, of one month. */
const ONLY_SOME = /其中|涉及|月份|季度|累计|典型|专项|重点|类行政|简易|一般程序/u;

/** What the prose says of decisions made, held against table 2. Published ones are a part by law (art 20(六)). */
export function assessDecisions(report: Report, row: string): Assessment {
  const subject = `${row}.decisions`;
  return assessClaim(report, {
    instance: row,
    subjects: [subject],
    cells: cellsOfSubject(report, subject),
    gravest: "warning",
    convicts: (fact) => !fact.qualifiers.includes("published") && !ONLY_SOME.test(fact.sentence),
  });
}
