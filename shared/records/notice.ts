/** What a notice is about. `decision` tells the sender what a reviewer decided, `unpacked` what was in an archive. */
export type NoticeKind = "validation" | "rejection" | "failure" | "decision" | "reconsidered" | "unpacked";

export type Audience = "sender" | "reviewers";

/** One email that was, or is being, sent. A digest would be another kind with many subjects. */
export interface Notice {
  /** Says what it is about and to whom: the same notice has the same id, whoever repeats it. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly audience: Audience;
  readonly ingestionId: string;
  readonly to: readonly string[];
  /** Addresses found but outside the configured domains: never written to. */
  readonly withheld: readonly string[];
  readonly subject: string;
  readonly status: "sending" | "sent" | "withheld";
  /** ISO time until which another worker leaves a `sending` notice alone. */
  readonly claimedUntil: string;
  readonly sentAt: string | null;
  readonly lock: number;
}

/** The addresses that notices about files under a key prefix go to. */
export interface Contact {
  /** e.g. `incoming/health/`; the longest prefix of an object's key wins. */
  readonly prefix: string;
  readonly addresses: readonly string[];
}

export interface Contacts {
  put(contact: Contact): Promise<void>;
  remove(prefix: string): Promise<void>;
  list(): Promise<readonly Contact[]>;
  /** The contact with the longest prefix of `key`, or null. */
  forKey(key: string): Promise<Contact | null>;
}
