import { assessAcross, CROSS_YEAR_MESSAGES } from "../cross-year.ts";
import type { Rule } from "../rule.ts";

const AFTER = "remedies.litigation.afterReview.total";
const REVIEW = "remedies.review.total";

/** A review of an earlier year, or one that was decided against another body, may explain it. */
export const t404: Rule = {
  id: "T4-04",
  severity: "info",
  basis: "plausibility",
  reads: "previous",
  statement: {
    zh: "有“复议后起诉”的诉讼，本年度或上一年度一般也有行政复议。",
    en: "Where there is litigation after review, there was a review this year or the year before.",
  },
  formula: {
    zh: "复议后起诉·总计 > 0 → 行政复议·总计〔本年度〕 + 行政复议·总计〔上一年度〕 > 0",
    en: "litigation.afterReview.total > 0 → review.total [Y] + review.total [Y−1] > 0",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    pass: {
      zh: "复议后起诉与行政复议的件数不矛盾。",
      en: "Litigation after review does not contradict the number of reviews.",
    },
    fail: {
      zh: "表四“复议后起诉”有 {left} 件，而本年度和 {year} 年度都没有行政复议，请核对是否应填在“未经复议直接起诉”。复议在更早年份或以其他机关为被申请人的，不必改动。",
      en: "Table 4 has {left} cases of litigation after review, but neither this year nor {year} has a review; please check whether they were direct suits. If the review was in an earlier year or against another body, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "remedies.litigation.afterReview.total": 1, "remedies.litigation.afterReview.upheld": 1 },
      previous: { "remedies.review.total": 1, "remedies.review.upheld": 1 },
    },
    bad: {
      instance: "",
      cells: { "remedies.litigation.afterReview.total": 1, "remedies.litigation.afterReview.upheld": 1 },
      previous: {},
    },
  },
  assess: (context) =>
    assessAcross(context, [
      {
        instance: "",
        mine: [AFTER, REVIEW],
        theirs: [REVIEW],
        judge: ([left = 0, now = 0], [before = 0]) => ({
          result: left > 0 && now + before === 0 ? "fail" : "pass",
          left,
          right: now + before,
          args: { left },
        }),
      },
    ]),
};
