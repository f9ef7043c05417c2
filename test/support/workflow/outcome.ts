import type { Review } from "../../../shared/records/review.ts";
import type { Revision } from "../../../shared/records/revision.ts";
import type { World } from "./world.ts";

const ALL = { limit: 1000 };
const STATUSES: readonly Review["status"][] = ["open", "approved", "corrected", "rejected", "superseded"];

/** What came of the files, without times and counters: what must be the same however often and in what pieces it was done. */
export interface Outcome {
  readonly files: Readonly<Record<string, object>>;
  readonly reports: Readonly<Record<string, readonly object[]>>;
  readonly reviews: Readonly<Record<string, string>>;
  readonly mails: readonly string[];
  readonly outstanding: number;
  readonly waiting: number;
}

async function revisionsOf(world: World, { agency, year }: Revision): Promise<readonly object[]> {
  const { items } = await world.store.reports.revisions(agency, year, ALL);
  return Promise.all(
    items.map(async ({ revision, verdict, contentHash, checkedAgainst, resultKey, failedRules }) => ({
      ...{ revision, verdict, contentHash, checkedAgainst, failedRules },
      // A file that counts again keeps the result of the one before it, until its rules are run again.
      result: resultKey.split("/").at(-1),
      hasResult: (await world.objects.readJson(resultKey)) !== null,
    })),
  );
}

/** The state of the world. */
export async function outcomeOf(world: World): Promise<Outcome> {
  const { ingestions, reports, reviews } = world.store;
  const files = (await ingestions.list(ALL)).items.map(
    ({ id, status, contentHash, duplicateOf, rejection, failure, sender, reports: of }) =>
      [id, { status, contentHash, duplicateOf, rejection, failed: failure?.queue, sender, of }] as const,
  );
  const current = (await reports.list({}, ALL)).items;
  const stored = await Promise.all(
    current.map(async (one) => [`${one.agency} ${one.year}`, await revisionsOf(world, one)] as const),
  );
  const opened = await Promise.all(STATUSES.map(async (status) => (await reviews.list(status, ALL)).items));
  const marked = [
    ...(await world.store.rechecks.list(ALL)).items,
    ...(await ingestions.listOutstanding(ALL)).items,
    ...(await reports.listOutstanding(ALL)).items,
    ...(await reviews.listOutstanding(ALL)).items,
  ];
  return {
    files: Object.fromEntries(files.sort()),
    reports: Object.fromEntries(stored.sort()),
    reviews: Object.fromEntries(
      opened.flat().map(({ id, status, reason }) => [id, `${status}: ${reason.kind}`]),
    ),
    mails: [...world.mails.values()]
      .map(({ kind, audience, ingestionId, report, occasion }) =>
        [kind, audience, ingestionId, report?.revision, occasion].join(" "),
      )
      .sort(),
    outstanding: marked.length,
    waiting: world.queues.waiting.length,
  };
}
