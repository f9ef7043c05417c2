import { EQUAL } from "../relation-messages.ts";
import { remedyResultsAddUp } from "../remedies-relations.ts";
import type { Rule } from "../rule.ts";

/** Follows from the word 总计; the form prints no relation for table 4. */
export const t401: Rule = {
  id: "T4-01",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表四“行政复议”的总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
    en: "In table 4, the total of administrative review is the sum of its four results.",
  },
  formula: {
    zh: "行政复议：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
    en: "review.total = review.upheld + review.corrected + review.otherResult + review.pending",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "",
      cells: { "remedies.review.upheld": 2, "remedies.review.pending": 1, "remedies.review.total": 3 },
    },
    bad: {
      instance: "",
      cells: { "remedies.review.upheld": 2, "remedies.review.corrected": 1, "remedies.review.total": 2 },
    },
  },
  assess: remedyResultsAddUp("review"),
};
