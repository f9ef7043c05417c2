import type { FileDetail, FileRecord, MailRecord, ReportRecord, ReviewRecord } from "../local/records.ts";
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

async function countRevisions(system: RunningSystem): Promise<number> {
  const reports = await system.all<ReportRecord>("/v1/reports?");
  let count = 0;
  for (const { key } of reports) {
    const path = `/v1/reports/${encodeURIComponent(key.agency)}/${key.year}/revisions?`;
    count += (await system.all<ReportRecord>(path)).length;
  }
  return count;
}

function problemsOfFile(file: FileDetail, reviews: readonly ReviewRecord[]): string[] {
  const of = (kind: string, audience: string): number =>
    file.notices.filter((notice) => notice.kind === kind && notice.audience === audience).length;
  const own = reviews.filter(({ ingestionId }) => ingestionId === file.id);
  const unwell = file.reports.filter(({ verdict }) => verdict !== "valid").length;
  const rejected = file.status === "rejected" ? 1 : 0;
  // The report of a neighbouring year may have changed a verdict after the file was through, and called people.
  const called = Math.max(0, own.length - unwell - rejected);
  // A review that a newer file overtook at once was nobody's to look at any more: it may have had no notice.
  const waiting = own.filter(({ status }) => status !== "superseded").length;
  const toReviewers = of("validation", "reviewers") + of("rejection", "reviewers");
  const reconsidered = Math.min(called, of("reconsidered", "sender"));
  const say = (what: string, actual: number, expected: number): string[] =>
    actual === expected
      ? []
      : [`${file.fileName} (${file.status}): ${actual} ${what} instead of ${expected}`];
  return [
    ...(file.open ? [`${file.fileName} is still ${file.status}`] : []),
    ...file.notices
      .filter(({ status }) => status !== "sent")
      .map(() => `${file.fileName}: a notice is not sent`),
    ...say("notices of a verdict to the sender", of("validation", "sender"), file.reports.length),
    ...say("notices of a rejection to the sender", of("rejection", "sender"), rejected),
    ...say("reviews", own.length, unwell + rejected + reconsidered),
    ...say("notices to the reviewers", toReviewers, Math.min(own.length, Math.max(toReviewers, waiting))),
  ];
}

/** Counts, through the API alone, everything that dropped files led to, and says what does not add up. */
export async function accountFor(system: RunningSystem, dropped: number): Promise<Account> {
  const list = await system.all<FileRecord>("/v1/ingestions?");
  const files: FileDetail[] = [];
  for (const { id } of list) files.push(await system.json<FileDetail>(`/v1/ingestions/${id}`));
  const pages = REVIEW_STATES.map((status) => system.all<ReviewRecord>(`/v1/reviews?status=${status}&`));
  const reviews = (await Promise.all(pages)).flat();
  const revisions = await countRevisions(system);
  const mails = await system.json<MailRecord[]>("/local/mails");
  const reports = files.reduce((sum, file) => sum + file.reports.length, 0);
  const notices = files.reduce((sum, file) => sum + file.notices.length, 0);
  const names = new Set(files.map(({ fileName }) => fileName)).size;
  const verdicts: Record<string, number> = {};
  for (const { status } of files) verdicts[status] = (verdicts[status] ?? 0) + 1;
  const problems = files.flatMap((file) => problemsOfFile(file, reviews));
  if (files.length !== dropped || names !== dropped)
    problems.push(`${dropped} files dropped, ${files.length} recorded under ${names} names`);
  if (revisions !== reports) problems.push(`${reports} reports read, ${revisions} revisions stored`);
  if (mails.length !== notices) problems.push(`${notices} notices, ${mails.length} mails`);
  return { files, verdicts, revisions, reviews: reviews.length, mails: mails.length, problems };
}
