import { revisionId, revisionPlace } from "../../../shared/records/build-revision.ts";
import type { Decision, Review } from "../../../shared/records/review.ts";
import { reviewIdOf } from "../../../shared/records/review-id.ts";
import type { Revision } from "../../../shared/records/revision.ts";
import { settleNeighbours } from "../../../shared/workflow/neighbours.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { Conflict } from "../problems/conflict.ts";
import { Unprocessable } from "../problems/unprocessable.ts";
import { readStored } from "../stored-report.ts";
import { checkCorrections } from "./check-corrections.ts";
import { recheck } from "./recheck.ts";
import type { Wanted } from "./wanted.ts";

/** The revision that a review is about. */
export async function revisionOf(
  { id, report }: Pick<Review, "id" | "report">,
  { store }: ApiDependencies,
): Promise<Revision> {
  if (report === null)
    throw new Unprocessable({
      zh: "该事项没有对应的报告，只能 reject。",
      en: "This review has no report: it can only be rejected.",
    });
  const revision = await store.reports.revision(report.agency, report.year, report.revision);
  if (revision === null) throw new Error(`review ${id} is about a revision that is not stored`);
  return revision;
}

/** A correction as it will be recorded, with the verdict that it leads to. Writes nothing; refuses what cannot be. */
export async function draftCorrection(
  review: Review,
  wanted: Wanted,
  deps: ApiDependencies,
): Promise<Decision> {
  const base = await revisionOf(review, deps);
  const current = await deps.store.reports.current(base.agency, base.year);
  if (current !== null && current.revision > base.revision)
    throw new Conflict({
      zh: "该报告已有更新的版本，请在新版本上改定。",
      en: "The report has a newer revision. Correct that one.",
    });
  checkCorrections((await readStored(deps.objects, base)).report, wanted.corrections);
  const decision = { ...wanted, at: deps.now() };
  const { revision } = await recheck(base, decision, deps);
  return { ...decision, verdict: revision.verdict };
}

async function storeOnce(base: Revision, review: Review, decision: Decision, deps: ApiDependencies) {
  const { stored, revision } = await recheck(base, decision, deps);
  const isFirst = reviewIdOf(revision) === review.id;
  await deps.objects.putJson(revision.resultKey, stored);
  await deps.store.reports.put({
    ...revision,
    followUps: ["neighbours"],
    ...(isFirst ? {} : { reviewId: review.id }),
  });
}

/** Stores the revision that a pending correction makes, once, and sees to what it means for others. */
export async function storeCorrection(
  review: Review,
  decision: Decision,
  deps: ApiDependencies,
): Promise<Revision> {
  const { reports } = deps.store;
  const base = await revisionOf(review, deps);
  const { index, corrected } = revisionPlace(base.revision);
  const id = revisionId({ id: base.ingestionId, receivedAt: base.receivedAt }, index, corrected + 1);
  const find = () => reports.revision(base.agency, base.year, id);
  if ((await find()) === null) await storeOnce(base, review, decision, deps);
  const revision = await find();
  if (revision === null) throw new Error(`revision ${id} was stored and is not there`);
  if (revision.followUps.includes("neighbours")) {
    await settleNeighbours(deps, revision);
    await reports.followedUp(revision, ["neighbours"]);
  }
  return revision;
}
