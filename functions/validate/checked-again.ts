import { buildRevision, revisionPlace } from "../../shared/records/build-revision.ts";
import type { FollowUp } from "../../shared/records/ingestion.ts";
import { reviewIdOf } from "../../shared/records/review-id.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Finding } from "../../shared/report/finding.ts";
import { occasionOf } from "../../shared/workflow/follow-up-revision.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { replaceFindings } from "./replace-findings.ts";
import { putResult, readResult } from "./results.ts";

const errors = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ result, severity }) => result === "fail" && severity === "error")
    .map(({ rule, instance }) => `${rule} ${instance}`);

/**
 * A revision after its cross-year rules were run against `before`, with what must follow: where the verdict
 * changed, the sender is told; where it is not valid, and changed or rests on an error that is new, people look.
 * They look at it in a review of its own, in the place of the one before: an old one may have been decided, or be
 * about to be closed by a worker that still believes that all is well.
 */
export async function checkedAgain(
  deps: ValidateDependencies,
  revision: Revision,
  before: Revision | null,
): Promise<Revision> {
  const { report, findings, rulesVersion } = await readResult(deps.objects, revision);
  const previous = before === null ? null : (await readResult(deps.objects, before)).report;
  const now = replaceFindings(findings, deps.checkCrossYear(report, previous));
  const { index, corrected } = revisionPlace(revision.revision);
  const checkedAgainst = before?.revision ?? null;
  const ingestion = { ...revision, id: revision.ingestionId };
  const { verdict, counts, failedRules, unassessedRules } = buildRevision(
    { ...revision, ingestion, index, report, findings: now, checkedAgainst },
    0,
    corrected,
  );
  const changed = verdict !== revision.verdict;
  const known = errors(findings);
  const hasNewError = errors(now).some((error) => !known.includes(error));
  const needsPeople = verdict !== "valid" && (changed || hasNewError);
  const followUps: readonly FollowUp[] = [
    ...(changed ? (["reconsidered"] as const) : []),
    ...(needsPeople ? (["review"] as const) : []),
  ];
  return {
    ...revision,
    verdict,
    counts,
    failedRules,
    unassessedRules,
    checkedAgainst,
    resultKey: await putResult(deps.objects, revision, { report, findings: now, rulesVersion }),
    followUps: [...new Set([...revision.followUps, ...followUps])],
    ...(needsPeople && {
      reviewId: `${revision.ingestionId}.${index}.${occasionOf({ checkedAgainst })}`,
      earlierReviewId: reviewIdOf(revision),
    }),
  };
}
