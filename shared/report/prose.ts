import type { Place } from "../document/document.ts";

/** A paragraph of running text, folded (no spaces, compatibility forms); lines that an export broke are joined. */
export interface Paragraph {
  /** The statutory section (1–6) under whose heading it stands; null before the first and under other headings. */
  readonly section: number | null;
  readonly text: string;
  readonly at: Place;
}

/** Whose figures a sentence gives, where it says so: 全县、各部门 or 本级、本机关. */
export type FactScope = "aggregate" | "own" | "unstated";

/**
 * What else a sentence says of its number: `part` 其中, `cumulative` 累计, `includesCarriedOver` 含上年结转,
 * `published` 公开 or 公示 rather than made, `rise` and `fall` against another year, `share` of a whole,
 * `instances` 一审 and 二审 apart, `general` 复议 or 诉讼 of every kind, `implied` where it stands without a verb, or with words that may narrow it,
 * `period` of some months, of many years, or on average.
 */
export const QUALIFIERS = [
  "part",
  "cumulative",
  "includesCarriedOver",
  "published",
  "rise",
  "fall",
  "share",
  "instances",
  "general",
  "implied",
  "period",
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** A number that the prose states, or denies: 未收到申请 is newRequests 0, negated. */
export interface Fact {
  readonly subject: string;
  readonly value: number;
  /** As printed: 件, 万元, %, …; empty where none stands. */
  readonly unit: string;
  /** The words that state it, and the whole sentence they stand in. */
  readonly quote: string;
  readonly sentence: string;
  /** Where the quote stands: the paragraph of `Report.prose`, and its first and last-plus-one character there. */
  readonly span: { readonly paragraph: number; readonly from: number; readonly to: number };
  readonly at: Place;
  readonly section: number | null;
  readonly negated: boolean;
  /** 余, 约, 近, 多, a range: never more than a hint. */
  readonly approximate: boolean;
  readonly scope: FactScope;
  /** The year that it is about, where the sentence or one before it names one. */
  readonly year: number | null;
  readonly qualifiers: readonly Qualifier[];
}
