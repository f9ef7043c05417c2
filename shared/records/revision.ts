import type { Forms } from "../form/edition.ts";
import type { Correction } from "../report/corrections.ts";
import type { Finding } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import type { FollowUp } from "./ingestion.ts";

/** The findings of one run of the rules over one revision, stored as an object of its own. */
export interface StoredReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly rulesVersion: string;
}

/**
 * One file's version of an agency's report for a year. Small by design: the report itself and its findings are
 * an object (`resultKey`); this is what lists, statistics and the next step need.
 */
export interface Revision {
  /** agencyKey, or `~` + ingestion id where the agency or year could not be read. */
  readonly agency: string;
  /** As printed. */
  readonly agencyName: string | null;
  readonly region: string;
  readonly year: number;
  /** Orders revisions of one report, ascending: `<receivedAt>#<ingestion id>#<index in the file>`; a correction appends `#c<n>`. */
  readonly revision: string;
  readonly ingestionId: string;
  readonly contentHash: string;
  readonly fileName: string;
  readonly receivedAt: string;
  readonly validatedAt: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly forms: Forms;
  readonly verdict: Verdict;
  readonly rulesVersion: string;
  readonly resultKey: string;
  /** Ids of rules of which some instance failed, or could not be assessed, without repeats. */
  readonly failedRules: readonly string[];
  readonly unassessedRules: readonly string[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly unsettled: number;
  };
  /** The numbers in the order of `cellsOf(forms)`; null where the cell holds no asserted number. */
  readonly values: readonly (number | null)[];
  readonly corrections: readonly Correction[];
  /** The neighbours whose revisions the cross-year rules were run against; null where none was stored. */
  readonly checkedAgainst: string | null;
  /** Whose figures it gives; absent in revisions that were stored without. */
  readonly scope?: Report["scope"];
  /** The date that its deadline is measured by. */
  readonly dated?: string | null;
  /** Where its text is looked for among others' (likeness/sketch.ts); empty where it is too short. */
  readonly sketch?: readonly string[];
  /** What rules over sets saw when they were last run, as a fingerprint; absent where there was nothing around it. */
  readonly around?: string;
  /** agencyKeys of the reports that its text was found to be nearly the same as; some of them where they are many. */
  readonly lookalikes?: readonly string[];
  /** Lookalikes that came or went with the last run, and must be checked again. */
  readonly partners?: readonly string[];
  readonly followUps: readonly FollowUp[];
  /** The review it is the subject of, where that is not the first one (`<ingestion id>.<index>`). */
  readonly reviewId?: string;
  /** The review before that one, which the present one replaces. */
  readonly earlierReviewId?: string;
  readonly lock: number;
}
