import { buildRevision, revisionPlace } from "../../shared/records/build-revision.ts";
import type { FollowUp } from "../../shared/records/ingestion.ts";
import { reviewIdOf } from "../../shared/records/review-id.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Finding } from "../../shared/report/finding.ts";
import type { Surroundings } from "../../shared/report/surroundings.ts";
import { occasionOf } from "../../shared/workflow/follow-up-revision.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { replaceFindings } from "./replace-findings.ts";
import { putResult, readResult } from "./results.ts";
import { aroundMark } from "./surroundings.ts";

const errors = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ result, severity }) => result === "fail" && severity === "error")
    .map(({ rule, instance }) => `${rule} ${instance}`);

/** Lookalikes that came or went: both must hear of it. */
function partnersOf({ lookalikes: known = [] }: Revision, now: readonly string[]): readonly string[] {
  return [...known.filter((one) => !now.includes(one)), ...now.filter((one) => !known.includes(one))];
}

/** What a stored revision is checked against: the year before, and what stands around it. */
export interface Neighbourhood {
  readonly before: Revision | null;
  readonly around: Surroundings;
}

/**
 * A revision after the rules that read beyond it were run against its neighbours, with what must follow: where the verdict
 * changed, the sender is told; where it is not valid, and changed or rests on an error that is new, people look.
 * They look at it in a review of its own, in the place of the one before: an old one may have been decided, or be
 * about to be closed by a worker that still believes that all is well.
 */
export async function checkedAgain(
  deps: ValidateDependencies,
  revision: Revision,
  { before, around }: Neighbourhood,
): Promise<Revision> {
  const { report, findings, rulesVersion } = await readResult(deps.objects, revision);
  const previous = before === null ? null : (await readResult(deps.objects, before)).report;
  const now = replaceFindings(findings, deps.checkCrossYear(report, previous, around));
  const { index, corrected } = revisionPlace(revision.revision);
  const checkedAgainst = before?.revision ?? null;
  const ingestion = { ...revision, id: revision.ingestionId };
  const { verdict, counts, failedRules, unassessedRules } = buildRevision(
    { ...revision, ingestion, index, report, findings: now, checkedAgainst },
    0,
    corrected,
  );
  const lookalikes = around.lookalikes.map((one) => one.agency);
  const partners = partnersOf(revision, lookalikes);
  const changed = verdict !== revision.verdict;
  const known = errors(findings);
  const hasNewError = errors(now).some((error) => !known.includes(error));
  const needsPeople = verdict !== "valid" && (changed || hasNewError);
  const followUps: readonly FollowUp[] = [
    ...(changed ? (["reconsidered"] as const) : []),
    ...(needsPeople ? (["review"] as const) : []),
    ...(partners.length > 0 ? (["partners"] as const) : []),
  ];
  return {
    ...revision,
    verdict,
    counts,
    failedRules,
    unassessedRules,
    checkedAgainst,
    around: aroundMark(around),
    lookalikes,
    partners,
    resultKey: await putResult(deps.objects, revision, { report, findings: now, rulesVersion }),
    followUps: [...new Set([...revision.followUps, ...followUps])],
    ...(needsPeople && {
      reviewId: `${revision.ingestionId}.${index}.${occasionOf({ checkedAgainst })}`,
      earlierReviewId: reviewIdOf(revision),
    }),
  };
}
