import type { Ingestion } from "../../shared/records/ingestion.ts";
import type { PagePictures } from "../../shared/records/page-pictures.ts";
import type { Page, PageRequest } from "../../shared/records/race.ts";
import type { Review } from "../../shared/records/review.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { AskedRecheck } from "../../shared/records/sets.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import { followUpRevision } from "../../shared/workflow/follow-up-revision.ts";
import type { AuditDependencies } from "./dependencies.ts";
import { type Swept, sweep } from "./sweep.ts";

const PAGES = 100;
const PAGE = 100;

interface Kind<T> {
  readonly what: string;
  readonly list: (request: PageRequest) => Promise<Page<T>>;
  readonly id: (item: T) => string;
  /** ISO time of the write that marked it. */
  readonly since: (item: T) => string;
  readonly followUp: (item: T) => Promise<void>;
}

function resume<T>(deps: AuditDependencies, before: string, kind: Kind<T>): Promise<Swept> {
  const work = async (item: T): Promise<boolean> => {
    if (kind.since(item) > before) return false;
    await kind.followUp(item);
    deps.log("WORK_RESUMED", { what: kind.what, id: kind.id(item) });
    return true;
  };
  const list = (cursor?: string) => kind.list({ limit: PAGE, ...(cursor && { cursor }) });
  return sweep({ pages: PAGES, list, work });
}

const latest = (times: readonly (string | undefined)[]): string =>
  times.reduce<string>((last, time) => (time !== undefined && time > last ? time : last), "");

/** Does what decisions marked before `before` have still outstanding: notices, reviews, neighbours, pictures, rechecks. */
export function resumeOutstanding(
  deps: AuditDependencies,
  before: string,
): readonly (() => Promise<Swept>)[] {
  const { ingestions, reports, reviews, pictures, rechecks } = deps.store;
  const files: Kind<Ingestion> = {
    what: "file's follow-ups",
    list: (request) => ingestions.listOutstanding(request),
    id: ({ id }) => id,
    since: ({ steps }) => latest(Object.values(steps)),
    followUp: (ingestion) => followUpIngestion(deps, ingestion),
  };
  const revisions: Kind<Revision> = {
    what: "report's follow-ups",
    list: (request) => reports.listOutstanding(request),
    id: ({ revision }) => revision,
    since: ({ validatedAt }) => validatedAt,
    followUp: (revision) => followUpRevision(deps, revision),
  };
  const opened: Kind<Review> = {
    what: "review's notice",
    list: (request) => reviews.listOutstanding(request),
    id: ({ id }) => id,
    since: ({ openedAt, decisions }) => latest([openedAt, decisions.at(-1)?.at]),
    followUp: (review) => followUpReview(deps, review),
  };
  const wanted: Kind<PagePictures> = {
    what: "pictures of pages",
    list: (request) => pictures.listWanted(request),
    id: ({ ingestionId }) => ingestionId,
    since: ({ at }) => at,
    followUp: ({ ingestionId }) => deps.queues.sendPages({ v: 1, type: "pages", ingestionId }),
  };
  const asked: Kind<AskedRecheck> = {
    what: "asked recheck",
    list: (request) => rechecks.list(request),
    id: ({ agency, year }) => `${agency} ${year}`,
    since: ({ since }) => since,
    followUp: ({ agency, year }) => deps.queues.sendExtraction({ v: 1, type: "asked", agency, year }),
  };
  return [
    () => resume(deps, before, asked),
    () => resume(deps, before, wanted),
    () => resume(deps, before, files),
    () => resume(deps, before, revisions),
    () => resume(deps, before, opened),
  ];
}
