import type {
  FileDetail,
  FileRecord,
  MailRecord,
  ReportRecord,
  ReviewRecord,
  RevisionRecord,
} from "../local/records.ts";
import type { RunningSystem } from "../local/running-system.ts";

export interface Account {
  readonly files: readonly FileDetail[];
  readonly verdicts: Readonly<Record<string, number>>;
  readonly revisions: number;
  readonly reviews: number;
  readonly mails: number;
  /** What is missing or there twice; empty where everything adds up. */
  readonly problems: readonly string[];
}

const REVIEW_STATES = ["open", "approved", "corrected", "rejected", "superseded"];

async function everyRevision(system: RunningSystem): Promise<readonly RevisionRecord[]> {
  const revisions: RevisionRecord[] = [];
  for (const { key } of await system.all<ReportRecord>("/v1/reports?")) {
    const path = `/v1/reports/${encodeURIComponent(key.agency)}/${key.year}/revisions?`;
    revisions.push(...(await system.all<RevisionRecord>(path)));
  }
  return revisions;
}

/** What must be there of one file; a neighbouring year or a newer file may have called people once more, or off. */
function problemsOfFile(
  file: FileDetail,
  reviews: readonly ReviewRecord[],
  revisions: readonly RevisionRecord[],
): string[] {
  const of = (kind: string, audience: string): number =>
    file.notices.filter((notice) => notice.kind === kind && notice.audience === audience).length;
  const own = reviews.filter(({ ingestionId }) => ingestionId === file.id);
  const open = own.filter(({ status }) => status === "open").length;
  const rejected = file.status === "rejected" ? 1 : 0;
  const unwell = revisions.filter(
    ({ ingestionId, current, verdict }) => ingestionId === file.id && current && verdict !== "valid",
  ).length;
  const toReviewers = of("validation", "reviewers") + of("rejection", "reviewers");
  const say = (what: string, actual: number, least: number, most = least): string[] =>
    least <= actual && actual <= most
      ? []
      : [`${file.fileName} (${file.status}): ${actual} ${what} instead of ${least} to ${most}`];
  return [
    ...(file.open ? [`${file.fileName} is still ${file.status}`] : []),
    ...file.notices
      .filter(({ status }) => status !== "sent")
      .map(() => `${file.fileName}: a notice is not sent`),
    ...say("notices of a verdict to the sender", of("validation", "sender"), file.reports.length),
    ...say("notices of a rejection to the sender", of("rejection", "sender"), rejected),
    ...say("open reviews", open, unwell + rejected),
    ...say("notices to the reviewers", toReviewers, open, own.length),
  ];
}

/** Counts, through the API alone, everything that dropped files led to, and says what does not add up. */
export async function accountFor(system: RunningSystem, dropped: number): Promise<Account> {
  const list = await system.all<FileRecord>("/v1/ingestions?");
  const files: FileDetail[] = [];
  for (const { id } of list) files.push(await system.json<FileDetail>(`/v1/ingestions/${id}`));
  const pages = REVIEW_STATES.map((status) => system.all<ReviewRecord>(`/v1/reviews?status=${status}&`));
  const reviews = (await Promise.all(pages)).flat();
  const revisions = await everyRevision(system);
  const mails = await system.json<MailRecord[]>("/local/mails");
  const reports = files.reduce((sum, file) => sum + file.reports.length, 0);
  const notices = files.reduce((sum, file) => sum + file.notices.length, 0);
  const names = new Set(files.map(({ fileName }) => fileName)).size;
  const verdicts: Record<string, number> = {};
  for (const { status } of files) verdicts[status] = (verdicts[status] ?? 0) + 1;
  const problems = files.flatMap((file) => problemsOfFile(file, reviews, revisions));
  if (files.length !== dropped || names !== dropped)
    problems.push(`${dropped} files dropped, ${files.length} recorded under ${names} names`);
  if (revisions.length !== reports)
    problems.push(`${reports} reports read, ${revisions.length} revisions stored`);
  if (mails.length !== notices) problems.push(`${notices} notices, ${mails.length} mails`);
  const counts = { revisions: revisions.length, reviews: reviews.length, mails: mails.length };
  return { files, verdicts, ...counts, problems };
}
