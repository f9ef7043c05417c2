import { cellsOf } from "../form/cells.ts";
import { ownShingles, sketchOf } from "../likeness/sketch.ts";
import { isAsserted } from "../report/cell.ts";
import type { Correction } from "../report/corrections.ts";
import type { Finding, RuleResult, Severity } from "../report/finding.ts";
import { identityOf, type ReportIdentity, regionOf } from "../report/identity.ts";
import type { Report } from "../report/report.ts";
import { isUnsettled, unsettledCells } from "../report/unsettled.ts";
import { verdictOf } from "../report/verdict.ts";
import type { Ingestion } from "./ingestion.ts";
import type { Revision } from "./revision.ts";

/** What a revision is built from. */
export interface CheckedReport {
  readonly ingestion: Pick<Ingestion, "id" | "fileName" | "receivedAt"> & { readonly contentHash: string };
  /** The report's place in its file, from 0. */
  readonly index: number;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly rulesVersion: string;
  /** Revision of the year before that the cross-year rules saw. */
  readonly checkedAgainst: string | null;
  readonly validatedAt: string;
  readonly corrections: readonly Correction[];
}

/**
 * The key of the object that holds a revision's report and findings. `run` tells one run of the rules over it from
 * the next: 0, or a fingerprint of what the run found, so that two workers never write different things to one key.
 */
export function resultKey(ingestionId: string, index: number, run: number | string, corrected = 0): string {
  const revision = corrected === 0 ? `${index}` : `${index}.c${String(corrected).padStart(3, "0")}`;
  return `results/${ingestionId}/${revision}/${run}.json`;
}

/**
 * The identity of a report in a file. Reports of one file whose agency or year could not be read stay apart, so
 * that none of them passes for a newer revision of another.
 */
export function identityInFile(report: Report, ingestionId: string, index: number): ReportIdentity {
  return identityOf(report, index === 0 ? ingestionId : `${ingestionId}.${index}`);
}

/** The id that orders revisions; a report corrected n times gets `#c<n>`, which sorts after the uncorrected one. */
export function revisionId(
  ingestion: Pick<Ingestion, "id" | "receivedAt">,
  index: number,
  corrected = 0,
): string {
  const base = `${ingestion.receivedAt}#${ingestion.id}#${index}`;
  return corrected === 0 ? base : `${base}#c${String(corrected).padStart(3, "0")}`;
}

/** The inverse of `revisionId`: the report's place in its file, and how often it was corrected. */
export function revisionPlace(revision: string): { readonly index: number; readonly corrected: number } {
  const match = /#(\d+)(?:#c(\d+))?$/u.exec(revision);
  if (match === null) throw new Error(`not a revision id: ${revision}`);
  return { index: Number(match[1]), corrected: Number(match[2] ?? 0) };
}

const rulesWith = (findings: readonly Finding[], result: RuleResult): readonly string[] => [
  ...new Set(findings.filter((finding) => finding.result === result).map((finding) => finding.rule)),
];

const failures = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.result === "fail" && finding.severity === severity).length;

/** The earliest date that a page or a signature gives. */
function datedBy({ dates = [], publishedOn }: Report): string | null {
  const [first] = dates.flatMap(({ source, date }) => (source === "file" ? [] : [date])).sort();
  return first ?? publishedOn;
}

/** The small stored form of a checked report; `followUps` is empty until the caller says what must follow. */
export function buildRevision(checked: CheckedReport, run = 0, corrected = 0): Revision {
  const { ingestion, report, findings } = checked;
  const identity = identityInFile(report, ingestion.id, checked.index);
  const shingles = ownShingles(report);
  return {
    agency: identity.agency,
    agencyName: report.agency,
    region: report.agency === null ? "" : regionOf(report.agency),
    year: identity.year,
    revision: revisionId(ingestion, checked.index, corrected),
    ingestionId: ingestion.id,
    contentHash: ingestion.contentHash,
    fileName: ingestion.fileName,
    receivedAt: ingestion.receivedAt,
    validatedAt: checked.validatedAt,
    title: report.title,
    publishedOn: report.publishedOn,
    forms: report.forms,
    verdict: verdictOf(findings, isUnsettled(report), report.recognized === true && corrected === 0),
    rulesVersion: checked.rulesVersion,
    resultKey: resultKey(ingestion.id, checked.index, run, corrected),
    failedRules: rulesWith(findings, "fail"),
    unassessedRules: rulesWith(findings, "notAssessable"),
    counts: {
      error: failures(findings, "error"),
      warning: failures(findings, "warning"),
      info: failures(findings, "info"),
      unsettled: unsettledCells(report).length,
    },
    values: cellsOf(report.forms).map(({ id }) => {
      const cell = report.cells[id];
      return cell !== undefined && cell.kind === "number" && isAsserted(cell) ? cell.value : null;
    }),
    corrections: checked.corrections,
    checkedAgainst: checked.checkedAgainst,
    scope: report.scope,
    dated: datedBy(report),
    sketch: shingles === null ? [] : sketchOf(shingles),
    followUps: [],
    lock: 0,
  };
}
