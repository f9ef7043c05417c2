import type { Objects } from "../../shared/aws/objects.ts";
import type { NoticeMessage } from "../../shared/events/messages.ts";
import type { Checked, PrintedReport, Topic } from "../../shared/mails/topics.ts";
import { revisionPlace } from "../../shared/records/build-revision.ts";
import type { Ingestion } from "../../shared/records/ingestion.ts";
import type { NoticeKind } from "../../shared/records/notice.ts";
import type { Decision, Review } from "../../shared/records/review.ts";
import type { Store } from "../../shared/records/store.ts";
import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import { readMembers } from "../../shared/workflow/unpacked-members.ts";
import { printedResult } from "./stored-report.ts";

/** What a message speaks of, as far as it is stored. */
export interface Subject {
  readonly message: NoticeMessage;
  readonly ingestion: Ingestion | null;
  readonly review: Review | null;
}

export interface TopicSources {
  readonly store: Pick<Store, "reports">;
  readonly objects: Pick<Objects, "readJson">;
}

type Loader<K extends NoticeKind> = (sources: TopicSources, subject: Subject) => Promise<Topic<K>>;

/** A message about something that is not stored: it is tried again, and in the end people look at it. */
const missing = (what: string, { message }: Subject): Error =>
  new Error(`notice ${message.kind} of ${message.ingestionId}: ${what} is not stored`);

type ReportId = NonNullable<NoticeMessage["report"]>;

async function loadChecked({ store, objects }: TopicSources, id: ReportId): Promise<Checked | null> {
  const revision = await store.reports.revision(id.agency, id.year, id.revision);
  if (revision === null) return null;
  const { resultKey, verdict } = revision;
  const printed = printedResult(resultKey, await objects.readJson(resultKey));
  return { ...printed, verdict, proposals: proposalsOf(printed.report) };
}

async function checkedOf(sources: TopicSources, subject: Subject): Promise<Checked> {
  const { report } = subject.message;
  const checked = report === null ? null : await loadChecked(sources, report);
  if (checked === null) throw missing("the report", subject);
  return checked;
}

/** The revision that a correction was made to; a revision that was never corrected stands for itself. */
function revisionBefore(revision: string): string {
  const { corrected } = revisionPlace(revision);
  const base = revision.replace(/#c\d+$/u, "");
  return corrected < 2 ? base : `${base}#c${String(corrected - 1).padStart(3, "0")}`;
}

function decisionOf(subject: Subject): Decision {
  const decision = subject.review?.decisions[Number(subject.message.occasion) - 1];
  if (decision === undefined) throw missing("the decision", subject);
  return decision;
}

async function reportBefore(
  sources: TopicSources,
  report: ReportId,
  decision: Decision,
): Promise<PrintedReport | null> {
  if (decision.action !== "correct") return null;
  const before = await loadChecked(sources, { ...report, revision: revisionBefore(report.revision) });
  return before?.report ?? null;
}

/** For each kind of notice, how what it tells is found. A new kind is an entry here and a composer in shared/mails. */
const LOADERS: { readonly [K in NoticeKind]: Loader<K> } = {
  validation: async (sources, subject) => ({
    kind: "validation",
    checked: await checkedOf(sources, subject),
  }),
  reconsidered: async (sources, subject) => ({
    kind: "reconsidered",
    checked: await checkedOf(sources, subject),
  }),
  rejection: async (_, subject) => {
    const rejection = subject.ingestion?.rejection;
    if (rejection === undefined || rejection === null) throw missing("the rejection", subject);
    return { kind: "rejection", ...rejection };
  },
  failure: async (_, { ingestion, review }) => {
    const reason = review?.reason;
    const told = reason?.kind === "failure" ? { queue: reason.queue, reason: reason.detail } : null;
    return { kind: "failure", failure: told ?? ingestion?.failure ?? null };
  },
  unpacked: async (sources, subject) => {
    const { ingestion } = subject;
    const list = ingestion === null ? null : await readMembers(sources.objects, ingestion);
    if (list === null) throw missing("the list of members", subject);
    return {
      kind: "unpacked",
      members: list.flatMap((member) => ("key" in member ? [member.path] : [])),
      refused: list.flatMap((member) =>
        "rejection" in member ? [{ path: member.path, code: member.rejection.code }] : [],
      ),
    };
  },
  decision: async (sources, subject) => {
    const decision = decisionOf(subject);
    const { report } = subject.message;
    if (report === null) return { kind: "decision", decision, before: null, after: null };
    const before = await reportBefore(sources, report, decision);
    return { kind: "decision", decision, before, after: await loadChecked(sources, report) };
  },
};

/** Finds what a message tells. Throws where it speaks of something that is not stored. */
export function loadTopic<K extends NoticeKind>(
  sources: TopicSources,
  kind: K,
  subject: Subject,
): Promise<Topic<K>> {
  const load: Loader<K> = LOADERS[kind];
  return load(sources, subject);
}
