import type { Objects } from "../../shared/aws/objects.ts";
import { resultKey, revisionPlace } from "../../shared/records/build-revision.ts";
import type { Revision, StoredReport } from "../../shared/records/revision.ts";
import { withLaterFields } from "../../shared/records/stored-report.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";

/**
 * Stores a report with its findings and returns the key. The key follows from the content: a repeat writes the same
 * object again, and two workers that found different things write two, of which the revision names one.
 */
export async function putResult(
  objects: Objects,
  { ingestionId, revision }: Pick<Revision, "ingestionId" | "revision">,
  stored: StoredReport,
): Promise<string> {
  const { index, corrected } = revisionPlace(revision);
  const key = resultKey(ingestionId, index, fingerprint(JSON.stringify(stored)), corrected);
  await objects.putJson(key, stored);
  return key;
}

/** The report and findings that a revision names. They are written before it: their absence is a fault. */
export async function readResult(
  objects: Objects,
  { resultKey: key }: Pick<Revision, "resultKey">,
): Promise<StoredReport> {
  const stored = await objects.readJson(key);
  if (stored === null) throw new Error(`the result ${key} is named by a revision and is not there`);
  return withLaterFields(stored) as StoredReport;
}
