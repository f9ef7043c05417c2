import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { statedAmounts } from "../stated.ts";

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  reviews: ["review"],
  litigation: ["litigation.direct", "litigation.afterReview"],
};

export const nar12: Rule = {
  id: "NAR-12",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文说复议、诉讼均维持、全部胜诉或零败诉的，表四的结果纠正为 0，尚未审结也为 0。",
    en: "Where the text says that all reviews or lawsuits were upheld or won, table 4 shows none corrected and none pending.",
  },
  formula: {
    zh: "“均维持、全部胜诉” ⇒ 结果纠正 = 0 且尚未审结 = 0；“零败诉、无纠错” ⇒ 结果纠正 = 0",
    en: "all upheld ⇒ corrected = 0 and pending = 0; none lost ⇒ corrected = 0",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "reviews",
      cells: { "remedies.review.upheld": 2, "remedies.review.total": 2 },
      report: saying("政府信息公开行政复议2件，均维持。", {
        subject: "reviews.notUpheld",
        value: 0,
        negated: true,
        quote: "均维持",
      }),
    },
    bad: {
      instance: "reviews",
      cells: { "remedies.review.upheld": 1, "remedies.review.pending": 1, "remedies.review.total": 2 },
      report: saying("政府信息公开行政复议2件，均维持。", {
        subject: "reviews.notUpheld",
        value: 0,
        negated: true,
        quote: "均维持",
      }),
    },
  },
  assess: ({ report }) =>
    Object.entries(GROUPS).map(([remedy, groups]) => {
      const isAll = statedAmounts(report, `${remedy}.notUpheld`).length > 0;
      const columns = isAll ? ["corrected", "pending"] : ["corrected"];
      return assessClaim(report, {
        instance: remedy,
        subjects: isAll ? [`${remedy}.notUpheld`] : [`${remedy}.corrected`],
        cells: groups.flatMap((group) => columns.map((column) => `remedies.${group}.${column}`)),
        gravest: "warning",
        counts: (fact) => fact.negated,
      });
    }),
};
