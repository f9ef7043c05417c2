import type * as z from "zod/mini";
import type { Revision } from "../../../shared/records/revision.ts";
import type { Report } from "../../../shared/report/report.ts";
import { proposalsOf } from "../../../shared/rules/suspects/proposals.ts";
import type { Answer } from "../operation.ts";
import type { ReportDetail, ReportSummary } from "../schemas/revision.ts";
import { reportLinks } from "./report-links.ts";

type Summary = Answer<z.output<typeof ReportSummary>>;
type Detail = Answer<z.output<typeof ReportDetail>>;

const stateOf = (revision: Revision, current: boolean) => ({
  key: { agency: revision.agency, year: revision.year },
  region: revision.region,
  verdict: revision.verdict,
  revision: revision.revision,
  current,
  ingestionId: revision.ingestionId,
  fileName: revision.fileName,
  receivedAt: revision.receivedAt,
  validatedAt: revision.validatedAt,
  rulesVersion: revision.rulesVersion,
  failedRules: revision.failedRules,
  unassessedRules: revision.unassessedRules,
  counts: revision.counts,
  corrections: revision.corrections,
  checkedAgainst: revision.checkedAgainst,
  links: reportLinks(revision, current ? undefined : revision.revision),
});

export function reportSummary(revision: Revision, current: boolean): Summary {
  return {
    agency: revision.agencyName,
    reportYear: revision.year === 0 ? null : revision.year,
    title: revision.title,
    publishedOn: revision.publishedOn,
    forms: revision.forms,
    ...stateOf(revision, current),
  };
}

export function reportDetail(revision: Revision, report: Report, current: boolean): Detail {
  return { ...report, ...stateOf(revision, current), proposals: proposalsOf(report) };
}
