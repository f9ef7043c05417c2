import { buildRevision, identityInFile, revisionId } from "../../shared/records/build-revision.ts";
import type { FollowUp, Ingestion } from "../../shared/records/ingestion.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Report } from "../../shared/report/report.ts";
import { NO_SURROUNDINGS } from "../../shared/report/surroundings.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { putResult } from "./results.ts";
import { yearBefore } from "./year-before.ts";

/** An ingestion that has been read. */
export type ReadIngestion = Ingestion & { readonly contentHash: string };

async function check(
  deps: ValidateDependencies,
  ingestion: ReadIngestion,
  index: number,
  report: Report,
): Promise<Revision> {
  const filed = { ...identityInFile(report, ingestion.id, index), agencyName: report.agency };
  const before = await yearBefore(deps, filed);
  const { rulesVersion } = deps;
  const findings = deps.check(report, before?.report ?? null, NO_SURROUNDINGS);
  const revision = buildRevision({
    ingestion,
    index,
    report,
    findings,
    rulesVersion,
    checkedAgainst: before?.revision.revision ?? null,
    validatedAt: deps.now(),
    corrections: [],
  });
  const review: readonly FollowUp[] = revision.verdict === "valid" ? [] : ["review"];
  return {
    ...revision,
    resultKey: await putResult(deps.objects, revision, { report, findings, rulesVersion }),
    followUps: ["notice", ...review, "neighbours"],
  };
}

/**
 * Checks one report of a file and stores it, once. What is stored first stands: a repeat, or a second worker, finds
 * it and carries on with what it has marked, also where the year before has changed in between (then the revision
 * is checked again, see recheck.ts).
 */
export async function storeReport(
  deps: ValidateDependencies,
  ingestion: ReadIngestion,
  index: number,
  report: Report,
): Promise<Revision> {
  const { reports } = deps.store;
  const { agency, year } = identityInFile(report, ingestion.id, index);
  const id = revisionId(ingestion, index);
  const start = Date.parse(deps.now());
  const before = await reports.revision(agency, year, id);
  const { stored } = await reports.put(before ?? (await check(deps, ingestion, index, report)));
  const revision = await reports.revision(agency, year, id);
  if (revision === null) throw new Error(`revision ${id} was stored and is not there`);
  if (stored)
    deps.log("REPORT_VALIDATED", {
      ingestionId: ingestion.id,
      fileName: ingestion.fileName,
      verdict: revision.verdict,
      agency: revision.agencyName,
      year,
      revision: id,
      errors: revision.counts.error,
      warnings: revision.counts.warning,
      unsettled: revision.counts.unsettled,
      ms: Date.parse(deps.now()) - start,
    });
  return revision;
}
