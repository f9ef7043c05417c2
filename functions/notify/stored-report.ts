import * as z from "zod/mini";
import type { PrintedReport } from "../../shared/mails/topics.ts";
import type { Finding } from "../../shared/report/finding.ts";
import { ISSUE_CODES } from "../../shared/report/report.ts";

const Place = z.union([
  z.object({ line: z.number() }),
  z.object({ table: z.number(), row: z.number(), column: z.number() }),
  z.object({ page: z.number(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
]);

const Cell = z.object({
  kind: z.enum(["number", "blank", "dash", "slash", "text", "ambiguous", "missing"]),
  value: z.nullable(z.number()),
  raw: z.string(),
  confidence: z.number(),
  candidates: z.array(z.string()),
  at: z.nullable(Place),
});

const Issue = z.object({
  code: z.enum(ISSUE_CODES),
  cells: z.array(z.string()),
  detail: z.string(),
  at: z.nullable(Place),
});

const Edition = z.enum(["2019", "2021"]);

/** The parts of a StoredReport (shared/records/revision.ts) that a mail prints. */
const Printed = z.object({
  report: z.object({
    agency: z.nullable(z.string()),
    reportYear: z.nullable(z.number()),
    title: z.string(),
    forms: z.object({ proactiveDisclosure: Edition, requests: Edition }),
    cells: z.record(z.string(), Cell),
    issues: z.array(Issue),
  }),
  findings: z.array(
    z.object({
      rule: z.string(),
      instance: z.string(),
      result: z.enum(["pass", "fail", "notAssessable", "notApplicable"]),
      severity: z.enum(["error", "warning", "info"]),
      basis: z.enum(["printed", "arithmetic", "continuity", "narrative", "statute", "plausibility"]),
      cells: z.array(z.string()),
      left: z.nullable(z.number()),
      right: z.nullable(z.number()),
      delta: z.nullable(z.number()),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
      message: z.object({ zh: z.string(), en: z.string() }),
    }),
  ),
});

export interface PrintedResult {
  readonly report: PrintedReport;
  readonly findings: readonly Finding[];
}

/** Checks what was read from a result object; throws with the place of the first part that does not fit. */
export function printedResult(key: string, stored: unknown): PrintedResult {
  const result = Printed.safeParse(stored);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.map(String).join(".") ?? "";
  throw new Error(`${key} is not a stored report: ${path}`);
}
