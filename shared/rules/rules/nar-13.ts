import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { statedAmounts } from "../stated.ts";
import { cellsOfSubject } from "../subject-cells.ts";

/** Where the text itself also gives a number, what it denies may be something else. */
const isContradicted = (report: Report, subject: string): boolean =>
  statedAmounts(report, subject).some((fact) => fact.value > 0);

const DENIED = ["newRequests", "reviews", "litigation"] as const;

/** The scope of a denial is bound by the grammar: 未发生超期答复 denies late answers, and no requests. */
export const nar13: Rule = {
  id: "NAR-13",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文说未收到申请、未发生行政复议或行政诉讼的，表格中相应的总计为 0。",
    en: "Where the text denies requests, reviews or lawsuits, the totals in the tables are 0.",
  },
  formula: {
    zh: "“未收到申请” ⇒ 本年新收·总计 = 0；“未发生复议、诉讼” ⇒ 表四总计 = 0；否定的是别的事（如超期答复）的不算",
    en: "a denial of requests, reviews or litigation ⇒ their totals = 0; what denies something else (late answers) does not count",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "reviews",
      cells: {},
      report: saying("未发生因政府信息公开引起的行政复议。", { subject: "reviews", value: 0, negated: true }),
    },
    bad: {
      instance: "reviews",
      cells: { "remedies.review.total": 1 },
      report: saying("未发生因政府信息公开引起的行政复议。", { subject: "reviews", value: 0, negated: true }),
    },
  },
  assess: ({ report }) =>
    DENIED.map((subject) =>
      assessClaim(report, {
        instance: subject,
        subjects: [subject],
        cells: cellsOfSubject(report, subject),
        gravest: isContradicted(report, subject) ? "warning" : "error",
        counts: (fact) => fact.negated,
      }),
    ),
};
