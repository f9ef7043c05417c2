import type { Severity } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { assessClaim, saysNothing } from "./narrative.ts";
import type { Assessment } from "./rule.ts";
import { statedAmounts } from "./stated.ts";
import { cellsOfSubject } from "./subject-cells.ts";

export const DOCUMENT_ROWS = ["normativeDocuments", "regulations"] as const;

/** 以政府名义 or 以办公室名义: only some of the documents that the table counts. */
const ONLY_SOME = /名义|代[市县区]|起草/u;

/** What the prose says of documents made, repealed or in force, held against table 2. */
export function assessDocuments(report: Report, instance: string, subject: string): Assessment {
  const cells = cellsOfSubject(report, subject);
  if (cells.length === 0) return saysNothing(instance);
  const isPosted = statedAmounts(report, subject).every((fact) => fact.qualifiers.includes("published"));
  const gravest: Severity = isPosted ? "info" : "warning";
  return assessClaim(report, {
    instance,
    subjects: [subject],
    cells,
    gravest,
    convicts: (fact) =>
      !ONLY_SOME.test(fact.sentence) && (isPosted || !fact.qualifiers.includes("published")),
  });
}
