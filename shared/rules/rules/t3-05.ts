import { assessRelations } from "../relation.ts";
import { EQUAL } from "../relation-messages.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

/** Both sums are the number of requests concluded in the year, counted once by applicant and once by outcome. */
export const t305: Rule = {
  id: "T3-05",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表三中，“（七）总计”行各类申请人之和，等于“总计”列各项办理结果之和。",
    en: "In table 3, the row of totals over the applicants equals the column of totals over the outcomes.",
  },
  formula: {
    zh: "“（七）总计”行六类申请人之和 = “总计”列（一）至（六）各项之和",
    en: "outcomes.total summed over six applicants = outcomes.*.total summed over the outcomes",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "",
      cells: {
        "requests.outcomes.total.naturalPerson": 4,
        "requests.outcomes.granted.total": 3,
        "requests.outcomes.partiallyGranted.total": 1,
      },
    },
    bad: {
      instance: "",
      cells: {
        "requests.outcomes.total.naturalPerson": 4,
        "requests.outcomes.granted.total": 3,
      },
    },
  },
  assess: ({ report }) =>
    assessRelations(report, "requests", requestsRelations(report.forms.requests).crossFoot),
};
