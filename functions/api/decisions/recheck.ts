import { buildRevision, resultKey, revisionPlace } from "../../../shared/records/build-revision.ts";
import type { Decision } from "../../../shared/records/review.ts";
import type { Revision, StoredReport } from "../../../shared/records/revision.ts";
import { applyCorrections, type Correction } from "../../../shared/report/corrections.ts";
import { NO_SURROUNDINGS } from "../../../shared/report/surroundings.ts";
import { scrutinize } from "../../../shared/scrutiny/scrutinize.ts";
import { fingerprint } from "../../../shared/workflow/fingerprint.ts";
import { revisionBefore } from "../../../shared/workflow/year-before.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { readStored } from "../stored-report.ts";

/** A corrected report after every rule was run over it again, as it is going to be stored. */
export interface Rechecked {
  readonly stored: StoredReport;
  readonly revision: Revision;
}

/** Earlier corrections stand, unless the same cell is corrected again. */
function merged(earlier: readonly Correction[], now: readonly Correction[]): readonly Correction[] {
  const again = new Set(now.map(({ cell }) => cell));
  return [...earlier.filter(({ cell }) => !again.has(cell)), ...now];
}

/**
 * Puts a decision's corrections in place and checks the report again. Writes nothing. The key of the result follows
 * from its content: two that come to different findings never write to one key.
 */
export async function recheck(
  base: Revision,
  { corrections, at }: Pick<Decision, "corrections" | "at">,
  deps: ApiDependencies,
): Promise<Rechecked> {
  const before = await revisionBefore(deps.store, base);
  const previous = before === null ? null : (await readStored(deps.objects, before)).report;
  const report = scrutinize(applyCorrections((await readStored(deps.objects, base)).report, corrections));
  const { rulesVersion } = deps;
  const stored = { report, findings: deps.check(report, previous, NO_SURROUNDINGS), rulesVersion };
  const { index, corrected } = revisionPlace(base.revision);
  const built = buildRevision(
    {
      ...stored,
      ingestion: { ...base, id: base.ingestionId },
      index,
      checkedAgainst: before?.revision ?? null,
      validatedAt: at,
      corrections: merged(base.corrections, corrections),
    },
    0,
    corrected + 1,
  );
  const run = fingerprint(JSON.stringify(stored));
  const key = resultKey(base.ingestionId, index, run, corrected + 1);
  return { stored, revision: { ...built, agency: base.agency, year: base.year, resultKey: key } };
}
