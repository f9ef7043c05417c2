import * as z from "zod/mini";
import type { Objects } from "../../shared/aws/objects.ts";
import type { Revision, StoredReport } from "../../shared/records/revision.ts";
import { withLaterFields } from "../../shared/records/stored-report.ts";
import { Finding } from "./schemas/finding.ts";
import { Report } from "./schemas/report.ts";

const Stored = z.object({ report: Report, findings: z.array(Finding), rulesVersion: z.string() });

/** The report and findings of a revision's last run. Throws where the object is absent or not of that shape. */
export async function readStored(
  objects: Objects,
  { resultKey }: Pick<Revision, "resultKey">,
): Promise<StoredReport> {
  const parsed = Stored.safeParse(withLaterFields(await objects.readJson(resultKey)));
  if (!parsed.success) throw new Error(`${resultKey} holds no stored report`);
  return parsed.data;
}
