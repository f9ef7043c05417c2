import type { RejectionCode } from "../document/rejection.ts";
import type { Correction } from "../report/corrections.ts";
import type { Verdict } from "../report/verdict.ts";

export type ReviewReason =
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "rejection"; readonly code: RejectionCode; readonly detail: string }
  | { readonly kind: "failure"; readonly queue: string; readonly detail: string };

/** What a reviewer decided. Decisions are only ever appended. */
export interface Decision {
  readonly action: "approve" | "correct" | "reject";
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly corrections: readonly Correction[];
  /** The verdict after the decision was applied. */
  readonly verdict: Verdict;
}

/** One thing that a person must look at. It moves forward only: open → approved | corrected | rejected | superseded. */
export interface Review {
  /** `<ingestion id>` or `<ingestion id>.<index of the report in the file>`. */
  readonly id: string;
  readonly status: "open" | "approved" | "corrected" | "rejected" | "superseded";
  readonly reason: ReviewReason;
  readonly ingestionId: string;
  readonly fileName: string;
  readonly report: { readonly agency: string; readonly year: number; readonly revision: string } | null;
  readonly openedAt: string;
  readonly decisions: readonly Decision[];
  /** A decision whose effects are being written; whoever repeats the request carries on from here. */
  readonly pending?: Decision;
  readonly followUps: readonly "notice"[];
  /** The ETag of the API: counts writes. */
  readonly lock: number;
}
