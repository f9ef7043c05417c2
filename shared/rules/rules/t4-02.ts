import { EQUAL } from "../relation-messages.ts";
import { remedyResultsAddUp } from "../remedies-relations.ts";
import type { Rule } from "../rule.ts";

/** Follows from the word 总计; the form prints no relation for table 4. */
export const t402: Rule = {
  id: "T4-02",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表四“行政诉讼·未经复议直接起诉”的总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
    en: "In table 4, the total of litigation without prior review is the sum of its four results.",
  },
  formula: {
    zh: "行政诉讼·未经复议直接起诉：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结",
    en: "litigation.direct.total = litigation.direct.upheld + litigation.direct.corrected + litigation.direct.otherResult + litigation.direct.pending",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "",
      cells: {
        "remedies.litigation.direct.upheld": 2,
        "remedies.litigation.direct.pending": 1,
        "remedies.litigation.direct.total": 3,
      },
    },
    bad: {
      instance: "",
      cells: {
        "remedies.litigation.direct.upheld": 2,
        "remedies.litigation.direct.corrected": 1,
        "remedies.litigation.direct.total": 2,
      },
    },
  },
  assess: remedyResultsAddUp("litigation.direct"),
};
