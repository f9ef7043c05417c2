import type { Verdict } from "../report/verdict.ts";
import type { FollowUp } from "./ingestion.ts";
import type { Ingestions } from "./ingestions.ts";
import type { Contacts, Notice } from "./notice.ts";
import type { Pictures } from "./page-pictures.ts";
import type { Page, PageRequest, Race } from "./race.ts";
import type { Decision, Review } from "./review.ts";
import type { Revision } from "./revision.ts";
import type { AskedRecheck, Identities, Sets } from "./sets.ts";

export interface ReportFilter {
  readonly agency?: string;
  readonly region?: string;
  readonly year?: number;
  readonly verdict?: Verdict;
  readonly rule?: string;
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
}

/**
 * Report revisions. The current one of a report is the one with the greatest `revision`, whatever the order of
 * arrival. `current`, `revision` and `revisions` are strongly consistent: the cross-year protocol writes its own
 * revision and then reads its neighbours.
 */
export interface Reports {
  /** Stores a revision once (same agency, year and revision: no-op), then makes it current if it is the newest. */
  put(revision: Revision): Promise<{ readonly stored: boolean; readonly current: boolean }>;
  /** Replaces a stored revision's verdict, counts, resultKey etc. after its rules were run again; loses if `lock` has moved on. */
  replace(revision: Revision): Promise<Race<Revision>>;
  current(agency: string, year: number): Promise<Revision | null>;
  revision(agency: string, year: number, revision: string): Promise<Revision | null>;
  /** Newest first. */
  revisions(agency: string, year: number, page: PageRequest): Promise<Page<Revision>>;
  /** Current revisions only. Uses the index that fits the filter; the rest of the filter is applied on what it reads. */
  list(filter: ReportFilter, page: PageRequest): Promise<Page<Revision>>;
  /** Says that what the write that gave the revision this `lock` had marked was done; marks of later writes stay. */
  followedUp(
    revision: Pick<Revision, "agency" | "year" | "revision" | "lock">,
    done: readonly FollowUp[],
  ): Promise<void>;
  listOutstanding(page: PageRequest): Promise<Page<Revision>>;
}

export interface Reviews {
  /** Opens a review once; a second call with the same id returns what stands. */
  open(
    review: Omit<Review, "status" | "decisions" | "pending" | "followUps" | "lock">,
  ): Promise<Race<Review>>;
  get(id: string): Promise<Review | null>;
  /**
   * Notes a decision as `pending` on an open review, and counts `lock` up, if `lock` is still the one that the
   * reviewer saw: from then on nobody else can decide, and the effects of the decision can be written.
   */
  prepare(id: string, lock: number, decision: Decision): Promise<Race<Review>>;
  /**
   * Appends a decision if `lock` is still the given one, removes `pending`, and marks the notice that must follow
   * in the same write. `followedUp` takes that mark away and leaves `lock` alone: it is the reviewers' ETag.
   */
  decide(
    id: string,
    lock: number,
    decision: Decision,
    status: Review["status"],
    report?: Review["report"],
  ): Promise<Race<Review>>;
  /** Closes an open review whose report was replaced by a newer file, or passes after its rules were run again. */
  supersede(id: string): Promise<void>;
  /** Says that the notice was sent; with `lock`, only the one that the write giving the review this lock marked. */
  followedUp(id: string, lock?: number): Promise<void>;
  /** Oldest first for open ones, newest first otherwise. */
  list(status: Review["status"], page: PageRequest): Promise<Page<Review>>;
  listOutstanding(page: PageRequest): Promise<Page<Review>>;
}

export interface Notices {
  /**
   * Claims the sending of a notice: won where it is new, or where an earlier worker's claim has run out without
   * the mail being recorded as sent. Lost where it was sent, withheld, or is being sent.
   */
  claim(notice: Omit<Notice, "status" | "sentAt" | "lock">, now: string): Promise<Race<Notice>>;
  sent(id: string, at: string): Promise<void>;
  withheld(id: string, at: string): Promise<void>;
  get(id: string): Promise<Notice | null>;
  ofIngestion(ingestionId: string): Promise<readonly Notice[]>;
}

/** Requests to check a report again, many at once made one. */
export interface Rechecks {
  /** Counts a request. */
  ask(agency: string, year: number, at: string): Promise<void>;
  get(agency: string, year: number): Promise<AskedRecheck | null>;
  /** Takes the requests away if there are still so many; false where another came in between. */
  answer(agency: string, year: number, times: number): Promise<boolean>;
  /** Unanswered ones, oldest first. */
  list(page: PageRequest): Promise<Page<AskedRecheck>>;
}

/** Everything that is stored in the one table. */
export interface Store {
  readonly ingestions: Ingestions;
  readonly reports: Reports;
  readonly reviews: Reviews;
  readonly notices: Notices;
  readonly contacts: Contacts;
  readonly pictures: Pictures;
  readonly identities: Identities;
  readonly sets: Sets;
  readonly rechecks: Rechecks;
}
