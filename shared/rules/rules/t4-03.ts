import { EQUAL } from "../relation-messages.ts";
import { remedyResultsAddUp } from "../remedies-relations.ts";
import type { Rule } from "../rule.ts";

/** Follows from the word 总计; the form prints no relation for table 4. */
export const t403: Rule = {
  id: "T4-03",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表四“行政诉讼·复议后起诉”的总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
    en: "In table 4, the total of litigation after review is the sum of its four results.",
  },
  formula: {
    zh: "行政诉讼·复议后起诉：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
    en: "litigation.afterReview.total = litigation.afterReview.upheld + litigation.afterReview.corrected + litigation.afterReview.otherResult + litigation.afterReview.pending",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "",
      cells: {
        "remedies.litigation.afterReview.upheld": 2,
        "remedies.litigation.afterReview.pending": 1,
        "remedies.litigation.afterReview.total": 3,
      },
    },
    bad: {
      instance: "",
      cells: {
        "remedies.litigation.afterReview.upheld": 2,
        "remedies.litigation.afterReview.corrected": 1,
        "remedies.litigation.afterReview.total": 2,
      },
    },
  },
  assess: remedyResultsAddUp("litigation.afterReview"),
};
