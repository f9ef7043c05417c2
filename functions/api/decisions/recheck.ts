import { buildRevision, revisionPlace } from "../../../shared/records/build-revision.ts";
import type { Decision } from "../../../shared/records/review.ts";
import type { Revision, StoredReport } from "../../../shared/records/revision.ts";
import { applyCorrections, type Correction } from "../../../shared/report/corrections.ts";
import { isUnidentified } from "../../../shared/report/identity.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { readStored } from "../stored-report.ts";

/** A corrected report, checked: what is going to be stored, and the year before that it was checked against. */
export interface Rechecked {
  readonly stored: StoredReport;
  readonly revision: Revision;
}

/** The current revision of the year before, where the report is filed under an agency. */
export async function yearBefore(
  { agency, year }: Pick<Revision, "agency" | "year">,
  { store }: Pick<ApiDependencies, "store">,
): Promise<Revision | null> {
  return isUnidentified(agency) ? null : store.reports.current(agency, year - 1);
}

/** Earlier corrections stand, unless the same cell is corrected again. */
function merged(earlier: readonly Correction[], now: readonly Correction[]): readonly Correction[] {
  const again = new Set(now.map(({ cell }) => cell));
  return [...earlier.filter(({ cell }) => !again.has(cell)), ...now];
}

/** Puts a decision's corrections in place and runs every rule again. Writes nothing. */
export async function recheck(
  base: Revision,
  { corrections, at }: Pick<Decision, "corrections" | "at">,
  deps: ApiDependencies,
): Promise<Rechecked> {
  const before = await yearBefore(base, deps);
  const previous = before === null ? null : (await readStored(deps.objects, before)).report;
  const report = applyCorrections((await readStored(deps.objects, base)).report, corrections);
  const findings = deps.check(report, previous);
  const { index, corrected } = revisionPlace(base.revision);
  const revision = buildRevision(
    {
      ingestion: {
        id: base.ingestionId,
        fileName: base.fileName,
        receivedAt: base.receivedAt,
        contentHash: base.contentHash,
      },
      index,
      report,
      findings,
      rulesVersion: deps.rulesVersion,
      checkedAgainst: before?.revision ?? null,
      validatedAt: at,
      corrections: merged(base.corrections, corrections),
    },
    0,
    corrected + 1,
  );
  return { stored: { report, findings, rulesVersion: deps.rulesVersion }, revision };
}
