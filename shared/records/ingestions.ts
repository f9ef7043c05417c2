import type { RejectionCode } from "../document/rejection.ts";
import type { Verdict } from "../report/verdict.ts";
import type { ContentCopy, FollowUp, Ingestion, Step, Unpacked } from "./ingestion.ts";
import type { Page, PageRequest, Race } from "./race.ts";

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
  /** Says that pictures are being recognised: from `received` alone; see `extracted` for the rest. */
  scanning(id: string, fields: { contentHash: string }, at: string): Promise<Race<Ingestion>>;
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
  /** The ingestion that holds the claim to some content; null where nobody does. Strongly consistent. */
  contentOwner(contentHash: string): Promise<string | null>;
  /** Newest first. */
  list(page: PageRequest): Promise<Page<Ingestion>>;
  /** Open ones whose last step is older than `before`, oldest first: the auditor puts them back to work. */
  listStale(before: string, page: PageRequest): Promise<Page<Ingestion>>;
  /** Closed ones with follow-ups not yet done, oldest first. */
  listOutstanding(page: PageRequest): Promise<Page<Ingestion>>;
}
