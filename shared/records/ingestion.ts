import type { RejectionCode } from "../document/rejection.ts";
import type { Verdict } from "../report/verdict.ts";

/**
 * Where a dropped file stands. It only moves forward:
 * received → extracted → valid | invalid | needsReview, with `scanning` before `extracted` where pictures must be
 * recognised first; or → rejected | duplicate | failed | unpacked from any open
 * state. `unpacked` is the end of an archive: each of its members is a file of its own.
 * `failed` means that a message about it kept failing; sending the file again starts over.
 */
export type IngestionStatus =
  | "received"
  | "scanning"
  | "extracted"
  | "valid"
  | "invalid"
  | "needsReview"
  | "rejected"
  | "duplicate"
  | "failed"
  | "unpacked";

const OPEN: ReadonlySet<IngestionStatus> = new Set(["received", "scanning", "extracted"]);

/** True where something still has to happen before the file has a result. */
export function isOpen(status: IngestionStatus): boolean {
  return OPEN.has(status);
}

/** True where a file ended without a result for its bytes: another file with the same bytes is worked on anew. */
export function hasNoResult({ status, rejection }: Pick<Ingestion, "status" | "rejection">): boolean {
  return status === "failed" || (status === "rejected" && rejection?.code === "VANISHED");
}

/** The steps whose times are kept, in the order in which they happen. */
export type Step =
  | "received"
  | "scanning"
  | "extracted"
  | "validated"
  | "rejected"
  | "duplicate"
  | "failed"
  | "unpacked"
  | "notified"
  | "reviewed";

/** Which version of which object: the identity of work. */
export interface ObjectVersion {
  readonly bucket: string;
  readonly key: string;
  /** The version id where the bucket is versioned, else the ETag without quotes. */
  readonly version: string;
  readonly versioned: boolean;
}

/**
 * What must still follow a write; a crash after the write finds it again by this mark. `neighbours` settles what
 * other revisions need (the rules of the year after, reviews of older files); `reconsidered` tells that the
 * verdict changed when the rules were run again; `partners` has reports checked again whose text is nearly the same.
 */
export type FollowUp = "notice" | "review" | "neighbours" | "reconsidered" | "partners";

/** What became of an archive. The list of its members is an object (`listKey`): `UnpackedMember[]`. */
export interface Unpacked {
  /** Members that became files of their own. */
  readonly members: number;
  /** Members that could not be unpacked. */
  readonly refused: number;
  readonly listKey: string;
}

/** One member of an archive: the key under which it was put, or why it was not. */
export type UnpackedMember =
  | { readonly path: string; readonly key: string }
  | { readonly path: string; readonly rejection: { readonly code: RejectionCode; readonly detail: string } };

/** A file that brought bytes which another one had brought before. */
export interface ContentCopy {
  readonly ingestionId: string;
  readonly fileName: string;
  readonly receivedAt: string;
}

/** One file that was dropped, and where it stands. */
export interface Ingestion {
  readonly id: string;
  readonly object: ObjectVersion;
  readonly fileName: string;
  readonly size: number;
  /** ISO time at which the store received the object; with the id it orders revisions: the newest file wins. */
  readonly receivedAt: string;
  /** The address in the object's metadata, unchecked; null where there is none. */
  readonly sender: string | null;
  readonly status: IngestionStatus;
  readonly steps: Partial<Readonly<Record<Step, string>>>;
  /** SHA-256 of the content, hexadecimal; null until it has been read. */
  readonly contentHash: string | null;
  readonly extractionKey: string | null;
  /** The ingestion that brought the same bytes before. */
  readonly duplicateOf: string | null;
  readonly rejection: { readonly code: RejectionCode; readonly detail: string } | null;
  /** Why the work failed, for `failed`. */
  readonly failure: { readonly queue: string; readonly reason: string } | null;
  /** What the last attempt broke on, where one did; becomes the reason should every attempt break. */
  readonly lastError?: string;
  /** For `unpacked`: what was in the archive. */
  readonly unpacked?: Unpacked;
  /** The newest later file that brought the same bytes, where there is one. */
  readonly newestCopy?: ContentCopy;
  /** The revisions that came of it. */
  readonly reports: readonly {
    readonly agency: string;
    readonly year: number;
    readonly revision: string;
    readonly verdict: Verdict;
  }[];
  readonly followUps: readonly FollowUp[];
  /** Counts writes, for optimistic locking. */
  readonly lock: number;
}
