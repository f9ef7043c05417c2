import type { RejectionCode } from "../document/rejection.ts";
import type { Audience, NoticeKind } from "../records/notice.ts";
import type { Decision } from "../records/review.ts";
import type { Finding } from "../report/finding.ts";
import type { Proposal } from "../report/proposal.ts";
import type { Report } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";

/** The parts of a report that a mail prints. */
export type PrintedReport = Pick<Report, "agency" | "reportYear" | "title" | "forms" | "cells" | "issues">;

/** A report with what the rules found in it, and the verdict on it. */
export interface Checked {
  readonly report: PrintedReport;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** What a person may look at first; none where they were not asked for. */
  readonly proposals?: readonly Proposal[];
}

/** What each kind of notice tells. A digest would be one more entry, with a list of these. */
export interface Topics {
  readonly validation: { readonly checked: Checked };
  readonly reconsidered: { readonly checked: Checked };
  readonly rejection: { readonly code: RejectionCode; readonly detail: string };
  /** `null` where the failure was not recorded with the file. `queue` names the step that kept failing. */
  readonly failure: { readonly failure: { readonly queue: string; readonly reason: string } | null };
  /** What was in an archive: the members that became files of their own, and those that could not be unpacked. */
  readonly unpacked: {
    readonly members: readonly string[];
    readonly refused: readonly { readonly path: string; readonly code: RejectionCode }[];
  };
  /** The report before and after the decision; null where the file held none. */
  readonly decision: {
    readonly decision: Decision;
    readonly before: PrintedReport | null;
    readonly after: Checked | null;
  };
}

export type Topic<K extends NoticeKind = NoticeKind> = {
  [P in K]: { readonly kind: P } & Topics[P];
}[K];

/** What every mail says whatever it is about. */
export interface Matter {
  readonly noticeId: string;
  readonly audience: Audience;
  readonly fileName: string;
  /** ISO time; null where the file was never recorded. */
  readonly receivedAt: string | null;
  /** Where the matter is decided; null where nothing is to be decided. */
  readonly reviewUrl: string | null;
  /** The domains of addresses that were found for this file and may not be written to; null for no address at all. */
  readonly withheldDomains: readonly (string | null)[];
}
