import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { cellsOfSubject } from "../subject-cells.ts";

export const nar10: Rule = {
  id: "NAR-10",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的因政府信息公开被申请行政复议的件数，与表四行政复议总计一致。",
    en: "The number of administrative reviews in the text is their total in table 4.",
  },
  formula: {
    zh: "正文“行政复议 N 件” = 行政复议·总计；各类复议、累计数不核对",
    en: "“行政复议 N” = review.total; reviews of every kind and running totals are left out",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "remedies.review.total": 1 },
      report: saying("因政府信息公开引发行政复议1件。", { subject: "reviews", value: 1 }),
    },
    bad: {
      instance: "",
      cells: { "remedies.review.total": 2 },
      report: saying("因政府信息公开引发行政复议1件。", { subject: "reviews", value: 1 }),
    },
  },
  assess: ({ report }) => [
    assessClaim(report, {
      instance: "",
      subjects: ["reviews"],
      cells: cellsOfSubject(report, "reviews"),
      gravest: "warning",
      counts: (fact) => !fact.negated,
      convicts: (fact) => !/累计/u.test(fact.sentence),
    }),
  ],
};
