import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { cellsOfSubject } from "../subject-cells.ts";

export const nar11: Rule = {
  id: "NAR-11",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的因政府信息公开被提起行政诉讼的件数，与表四两类行政诉讼总计之和一致。",
    en: "The number of lawsuits in the text is the sum of both totals of litigation in table 4.",
  },
  formula: {
    zh: "正文“行政诉讼 N 件” = 未经复议直接起诉·总计 + 复议后起诉·总计；分审级、累计的不核对",
    en: "“行政诉讼 N” = litigation.direct.total + litigation.afterReview.total; instances told apart and running totals are left out",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "remedies.litigation.direct.total": 1, "remedies.litigation.afterReview.total": 1 },
      report: saying("因政府信息公开引发行政诉讼2件。", { subject: "litigation", value: 2 }),
    },
    bad: {
      instance: "",
      cells: { "remedies.litigation.direct.total": 1 },
      report: saying("因政府信息公开引发行政诉讼2件。", { subject: "litigation", value: 2 }),
    },
  },
  assess: ({ report }) => [
    assessClaim(report, {
      instance: "",
      subjects: ["litigation"],
      cells: cellsOfSubject(report, "litigation"),
      gravest: "warning",
      counts: (fact) => !fact.negated,
      convicts: (fact) => !/累计/u.test(fact.sentence),
    }),
  ],
};
