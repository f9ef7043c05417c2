import type { Revision } from "../../shared/records/revision.ts";
import { followUpRevision } from "../../shared/workflow/follow-up-revision.ts";
import { revisionBefore } from "../../shared/workflow/year-before.ts";
import { checkedAgain } from "./checked-again.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { aroundMark, surroundingsOf } from "./surroundings.ts";

/** How often a revision may be changed by others while it is being checked, before the message comes again. */
const ATTEMPTS = 5;

/*
 * No update is lost, whatever the interleaving. The revision is read before its neighbour, and replaced only if it
 * has not been written since: so a result never rests on a neighbour older than one that another worker used. And
 * whoever stores a neighbour reads this revision afterwards, and asks for another run where it saw something else.
 *
 * Two neighbours that arrive together may both ask for a run. The one that loses the race and finds everything settled
 * leaves the winner's marks alone: done by both, every notice would have two messages.
 *
 * A repeat is harmless: where the revision already rests on what stands, nothing is run; what an earlier attempt
 * marked and did not come to is done.
 */

const logged = (revision: Revision, was: Revision) => ({
  ingestionId: revision.ingestionId,
  fileName: revision.fileName,
  agency: revision.agencyName,
  year: revision.year,
  revision: revision.revision,
  verdict: revision.verdict,
  was: was.verdict,
});

/** Runs the rules of the current revision that read beyond it again, against what stands around it now. */
export async function recheck(deps: ValidateDependencies, agency: string, year: number): Promise<void> {
  const { reports } = deps.store;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const revision = await reports.current(agency, year);
    if (revision === null) return;
    const before = await revisionBefore(deps.store, revision);
    const around = await surroundingsOf(deps, revision);
    const isSettled =
      revision.checkedAgainst === (before?.revision ?? null) &&
      (revision.around ?? "") === aroundMark(around);
    // Another worker has just done the same: what it marked it is doing itself, and its message comes again where it dies.
    if (isSettled && attempt > 0) return;
    // What an earlier run marked is done before the next one marks more.
    await followUpRevision(deps, revision);
    if (isSettled) return;
    const { won, current } = await reports.replace(await checkedAgain(deps, revision, { before, around }));
    if (won) {
      deps.log("REPORT_RECHECKED", logged(current, revision));
      return followUpRevision(deps, current);
    }
  }
  throw new Error(`the report of ${agency} for ${year} kept changing`);
}

/**
 * Answers requests to check a report again. They are taken away after the run, and only if no other came meanwhile:
 * that one has a message of its own. Wherever it dies, the requests stand, and message or auditor come again.
 */
export async function answer(deps: ValidateDependencies, agency: string, year: number): Promise<void> {
  const { rechecks } = deps.store;
  const asked = await rechecks.get(agency, year);
  if (asked === null) return;
  await recheck(deps, agency, year);
  await rechecks.answer(agency, year, asked.times);
}
