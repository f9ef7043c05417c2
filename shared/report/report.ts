import type { Place } from "../document/document.ts";
import type { CellId } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import type { CellValue } from "./cell.ts";
import type { Fact, Paragraph } from "./prose.ts";

export type Scope = "agencyOnly" | "governmentAggregate" | "unknown";

/** What reading could not settle, or settled with a remark. */
export const ISSUE_CODES = [
  "AMBIGUOUS_ROW",
  "SURPLUS_VALUES",
  "MISSING_ROW",
  "MISSING_TABLE",
  "UNREAD_PART",
  "REPEATED_ROW",
  "CONFLICTING_ROWS",
  "ROW_OUT_OF_ORDER",
  "COLUMNS_REORDERED",
  "FUZZY_LABEL",
  "UNKNOWN_ROW",
  "ORPHAN_VALUES",
  "UNREADABLE_VALUE",
  "DOUBTFUL_VALUE",
  "SUM_IN_DOUBT",
  "ROWS_BY_ORDER",
  "REPEATED_HEADER",
  "EDITION_UNCERTAIN",
  "AGENCY_UNCERTAIN",
  "YEAR_UNCERTAIN",
  "SEVERAL_REPORTS",
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Issue {
  readonly code: IssueCode;
  /** The cells it concerns, in the order of the form. */
  readonly cells: readonly CellId[];
  /** One English clause with the printed words it is about. */
  readonly detail: string;
  readonly at: Place | null;
}

/** One of the six statutory sections, where its heading was found. `number` is 1–6, or null for another heading. */
export interface Section {
  readonly number: number | null;
  readonly title: string;
  readonly at: Place;
}

/**
 * A date that the document has for itself. `signature`: the body that made it wrote it, under the title or at the end;
 * `page`: a site stamped it (发布时间：…), or the page's own metadata; `file`: when the file was created.
 */
export interface ReportDate {
  readonly source: "signature" | "page" | "file";
  /** ISO date. */
  readonly date: string;
  /** Null where it is the carrier's own statement. */
  readonly at: Place | null;
}

/** A report as read. Cells hold every cell of the forms in force for it, in the order of the form. */
export interface Report {
  readonly agency: string | null;
  readonly reportYear: number | null;
  readonly title: string;
  /** Years printed in the title, e.g. [2021]; empty where the title has none. */
  readonly titleYears: readonly number[];
  /** The year of the statistics period where the text states one (2021年1月1日至2021年12月31日). */
  readonly periodYear: number | null;
  readonly scope: Scope;
  /** ISO date, where the document states one. */
  readonly publishedOn: string | null;
  /** Every date that it has for itself, in the order of the sources; absent in reports that were stored without. */
  readonly dates?: readonly ReportDate[];
  /** True where its text or tables were recognised from pictures, if only in part; absent otherwise. */
  readonly recognized?: true;
  readonly forms: Forms;
  /** Which of the three tables were found. */
  readonly tables: {
    readonly proactiveDisclosure: boolean;
    readonly requests: boolean;
    readonly remedies: boolean;
  };
  readonly sections: readonly Section[];
  readonly cells: Readonly<Record<CellId, CellValue>>;
  /** The running text in reading order, without the tables; only its beginning where it is longer than any report. */
  readonly prose: readonly Paragraph[];
  /** The numbers that the prose states. */
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}
