import { type Ingestion, isOpen } from "../../shared/records/ingestion.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Report } from "../../shared/report/report.ts";
import { worst } from "../../shared/report/verdict.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { followUpRevision } from "../../shared/workflow/follow-up-revision.ts";
import { reject } from "../../shared/workflow/reject.ts";
import { renewCopies } from "../../shared/workflow/renew-copies.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { readExtraction } from "./extraction.ts";
import { type ReadIngestion, storeReport } from "./store-report.ts";

/*
 * Why a repeat is harmless, wherever the one before stopped:
 * - before `put`: at most an object was written under a key that follows from its content.
 * - after `put`: the revision is found as it stands; what it still has marked is done, what is done twice has the
 *   same id both times; the mark is taken away last.
 * - after `validated`: the file is closed; only newer copies of its bytes are looked for, which stores at most one
 *   revision under an id that follows from the copy.
 * - after `rejected`: what the record still has marked is done.
 */

async function resume(deps: ValidateDependencies, ingestion: Ingestion): Promise<void> {
  const { id: ingestionId, fileName, status } = ingestion;
  await followUpIngestion(deps, ingestion);
  await renewCopies(deps, ingestion);
  deps.log("ALREADY_DONE", { ingestionId, fileName, status });
}

async function close(
  deps: ValidateDependencies,
  ingestion: Ingestion,
  revisions: readonly Revision[],
): Promise<void> {
  const reports = revisions.map(({ agency, year, revision, verdict }) => ({
    agency,
    year,
    revision,
    verdict,
  }));
  const verdict = worst(reports.map((report) => report.verdict));
  const { current } = await deps.store.ingestions.validated(ingestion.id, { reports, verdict }, deps.now());
  await renewCopies(deps, current);
}

/** Reports with their places in the file, earlier years first: the later ones are then checked against them. */
function inOrderOfYears(reports: readonly Report[]): readonly (readonly [number, Report])[] {
  return [...reports.entries()].sort(([, a], [, b]) => (a.reportYear ?? 0) - (b.reportYear ?? 0));
}

/** Maps what was read of a file to reports, checks and stores each, and closes the file. */
export async function validateFile(deps: ValidateDependencies, ingestionId: string): Promise<void> {
  const ingestion = await deps.store.ingestions.get(ingestionId);
  if (ingestion === null) throw new Error(`ingestion ${ingestionId} is not recorded`);
  if (!isOpen(ingestion.status)) return resume(deps, ingestion);
  const { contentHash, extractionKey: key, fileName } = ingestion;
  if (contentHash === null || key === null) {
    // It failed and was sent again: EXTRACT is at it, and sends its own message.
    deps.log("ALREADY_DONE", { ingestionId, fileName, status: ingestion.status });
    return;
  }
  const mapped = deps.map(await readExtraction(deps.objects, key), fileName);
  if (!mapped.ok) return reject(deps, ingestion, mapped.error, { contentHash });
  if (mapped.value.length === 0)
    return reject(deps, ingestion, { code: "NOT_A_REPORT", detail: "no report found" }, { contentHash });
  const read: ReadIngestion = { ...ingestion, contentHash };
  const revisions: Revision[] = [];
  for (const [index, report] of inOrderOfYears(mapped.value)) {
    const revision = await storeReport(deps, read, index, report);
    await followUpRevision(deps, revision);
    revisions.push(revision);
  }
  await close(deps, ingestion, revisions);
}
