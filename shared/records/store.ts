import type { RejectionCode } from "../document/rejection.ts";
import type { Verdict } from "../report/verdict.ts";
import type { ContentCopy, FollowUp, Ingestion, Step, Unpacked } from "./ingestion.ts";
import type { Contacts, Notice } from "./notice.ts";
import type { Pictures } from "./page-pictures.ts";
import type { Decision, Review } from "./review.ts";
import type { Revision } from "./revision.ts";
import type { AskedRecheck, Identities, Sets } from "./sets.ts";

/**
 * A page of a list: `next` is an opaque cursor, null on the last page. Lists throw InvalidCursor
 * (invalid-cursor.ts) for a cursor that is not one of theirs.
 */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Why a conditional write did not happen. The loser of a race reads what won and carries on from there. */
export type Lost<T> = { readonly won: false; readonly current: T };
export type Won<T> = { readonly won: true; readonly current: T };
export type Race<T> = Won<T> | Lost<T>;

export type NewIngestion = Pick<Ingestion, "id" | "object" | "fileName" | "size" | "receivedAt" | "sender">;

/**
 * Files and where they stand. Every method is idempotent; times are ISO strings given by the caller. `get` is
 * strongly consistent: whoever writes and then reads must see what was written before.
 */
export interface Ingestions {
  /**
   * Records a file once; a second call with the same id returns what stands. A file that failed starts over
   * (won, `received`) where it comes with a later `receivedAt`: it was sent again.
   */
  receive(ingestion: NewIngestion, at: string): Promise<Race<Ingestion>>;
  get(id: string): Promise<Ingestion | null>;
  /** Every ingestion of one object key, newest first; one per version of the object. How an uploader finds its file. */
  findByKey(key: string): Promise<readonly Ingestion[]>;
  /** Moves an open ingestion forward; returns `won: false` with what stands where it is closed already. */
  extracted(
    id: string,
    fields: { contentHash: string; extractionKey: string },
    at: string,
  ): Promise<Race<Ingestion>>;
  validated(
    id: string,
    fields: { reports: Ingestion["reports"]; verdict: Verdict },
    at: string,
  ): Promise<Race<Ingestion>>;
  /** `followUps` are marked in the same write; notice and review unless said otherwise. */
  rejected(
    id: string,
    fields: {
      code: RejectionCode;
      detail: string;
      contentHash: string | null;
      followUps?: readonly FollowUp[];
    },
    at: string,
  ): Promise<Race<Ingestion>>;
  duplicate(
    id: string,
    fields: { duplicateOf: string; contentHash: string },
    at: string,
  ): Promise<Race<Ingestion>>;
  /** Ends an archive; the notice is marked in the same write. */
  unpacked(
    id: string,
    fields: { contentHash: string; unpacked: Unpacked },
    at: string,
  ): Promise<Race<Ingestion>>;
  /** Notice and review are marked in the same write. */
  failed(id: string, fields: { queue: string; reason: string }, at: string): Promise<Race<Ingestion>>;
  /** Notes the time of a step that does not change the state. */
  noteStep(id: string, step: Step, at: string): Promise<void>;
  /** Notes what an attempt broke on (`lastError`), on an open ingestion; nothing where it is closed or unknown. */
  noteError(id: string, reason: string): Promise<void>;
  /**
   * Notes on the owner of some content that a file brought the same bytes; keeps the newest (by `receivedAt`, then
   * id) that is newer than the owner itself. Returns the owner as it stands in that very write.
   */
  copied(ownerId: string, copy: ContentCopy): Promise<Ingestion>;
  /** Says that what had to follow was done. */
  followedUp(id: string, done: readonly FollowUp[]): Promise<void>;
  /**
   * Claims content for an ingestion: won where these bytes were never seen, were claimed by the same ingestion,
   * or their owner has nothing to show for them (`hasNoResult` in ingestion.ts: it failed, or vanished before it
   * was read); else `current` is the owner's ingestion id.
   */
  claimContent(contentHash: string, ingestionId: string): Promise<Race<string>>;
  /** Newest first. */
  list(page: PageRequest): Promise<Page<Ingestion>>;
  /** Open ones whose last step is older than `before`, oldest first: the auditor puts them back to work. */
  listStale(before: string, page: PageRequest): Promise<Page<Ingestion>>;
  /** Closed ones with follow-ups not yet done, oldest first. */
  listOutstanding(page: PageRequest): Promise<Page<Ingestion>>;
}

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
