import { assessRelations } from "../relation.ts";
import { EQUAL } from "../relation-messages.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

/** Follows from the word 总计; the form prints no relation for it. （六）其他处理 has one row in 2019, three in 2021. */
export const t302: Rule = {
  id: "T3-02",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表三每一列中，“（七）总计”等于（一）至（六）各项办理结果之和。",
    en: "In each column of table 3, the total of outcomes is the sum of all outcomes.",
  },
  formula: {
    zh: "（七）总计 = 予以公开 + 部分公开 + 不予公开 8 项 + 无法提供 3 项 + 不予处理 5 项 + 其他处理（2021 年版 3 项，2019 年版 1 项）",
    en: "outcomes.total = Σ outcomes.* (21 rows in edition 2021, 19 in edition 2019), in each of seven columns",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "naturalPerson",
      cells: {
        "requests.outcomes.granted.naturalPerson": 2,
        "requests.outcomes.refused.thirdPartyRights.naturalPerson": 1,
        "requests.outcomes.total.naturalPerson": 3,
      },
    },
    bad: {
      instance: "naturalPerson",
      cells: {
        "requests.outcomes.granted.naturalPerson": 2,
        "requests.outcomes.otherOutcome.other.naturalPerson": 1,
        "requests.outcomes.total.naturalPerson": 5,
      },
    },
  },
  assess: ({ report }) =>
    assessRelations(report, "requests", requestsRelations(report.forms.requests).outcomes),
};
