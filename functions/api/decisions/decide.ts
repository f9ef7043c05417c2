import type { Decision, Review } from "../../../shared/records/review.ts";
import { followUpReview } from "../../../shared/workflow/follow-up-review.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { stale } from "../http/if-match.ts";
import { Conflict } from "../problems/conflict.ts";
import { draftCorrection, revisionOf, storeCorrection } from "./correct.ts";
import { isSame, type Wanted } from "./wanted.ts";

/**
 * Carries out a decision on a review as the reviewer saw it (`lock`), and returns the review as it stands then.
 *
 * Safe to repeat after a crash anywhere: an approval or rejection is one conditional write. A correction is first
 * noted as pending (conditional, counts the lock up: from here on only this decision can go on), then its object
 * and revision are written under names that follow from the review, then it is recorded (conditional again). The
 * sender is told last, under a mark set with the record. A repeated request finds how far it came, by the pending
 * or the last decision being the same, and goes on from there; whoever meets someone else's pending decision
 * finishes it first, and is told that the review has changed.
 */
export async function decide(
  review: Review,
  lock: number,
  wanted: Wanted,
  deps: ApiDependencies,
): Promise<Review> {
  if (review.pending !== undefined && review.status === "open") {
    const isRepeated = isSame(review.pending, wanted) && lock === review.lock - 1;
    const finished = await finish(review, review.pending, deps);
    if (isRepeated) return finished;
    throw stale();
  }
  if (lock !== review.lock) {
    if (lock > review.lock || !isSame(review.decisions.at(-1), wanted)) throw stale();
    return followUp(review, deps);
  }
  if (review.status !== "open")
    throw new Conflict({ zh: "该事项已经办结。", en: "This review is closed already." });
  return wanted.action === "correct" ? correct(review, wanted, deps) : judge(review, wanted, deps);
}

/** Approves or rejects: the report stays as it is. */
async function judge(review: Review, wanted: Wanted, deps: ApiDependencies): Promise<Review> {
  const isApproval = wanted.action === "approve";
  const needsReport = isApproval || review.report !== null;
  const verdict = needsReport ? (await revisionOf(review, deps)).verdict : "rejected";
  const decision = { ...wanted, at: deps.now(), verdict };
  return record(review, decision, isApproval ? "approved" : "rejected", review.report, deps);
}

async function correct(review: Review, wanted: Wanted, deps: ApiDependencies): Promise<Review> {
  const decision = await draftCorrection(review, wanted, deps);
  const race = await deps.store.reviews.prepare(review.id, review.lock, decision);
  if (race.won) return finish(race.current, decision, deps);
  // The same request, sent twice at once: the other one is ahead.
  return decide(race.current, review.lock, wanted, deps);
}

/** Writes what a pending correction leads to, and records it. */
async function finish(review: Review, decision: Decision, deps: ApiDependencies): Promise<Review> {
  const { agency, year, revision, verdict } = await storeCorrection(review, decision, deps);
  const status = verdict === "valid" ? "corrected" : "open";
  return record(review, { ...decision, verdict }, status, { agency, year, revision }, deps);
}

async function record(
  review: Review,
  decision: Decision,
  status: Review["status"],
  report: Review["report"],
  deps: ApiDependencies,
): Promise<Review> {
  const race = await deps.store.reviews.decide(review.id, review.lock, decision, status, report);
  if (!race.won && !isSame(race.current.decisions.at(-1), decision)) throw stale();
  if (race.won)
    deps.log("REVIEW_DECIDED", { review: review.id, action: decision.action, verdict: decision.verdict });
  return followUp(race.current, deps);
}

/** What follows a recorded decision; nothing of it is done twice. */
async function followUp(review: Review, deps: ApiDependencies): Promise<Review> {
  const decision = review.decisions.at(-1);
  if (decision !== undefined)
    await deps.store.ingestions.noteStep(review.ingestionId, "reviewed", decision.at);
  await followUpReview(deps, review);
  return review;
}
