import { assessRelations } from "../relation.ts";
import { EQUAL } from "../relation-messages.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

/** The one relation that is printed on the form, in the top left cell of table 3. It is meant for every column. */
export const t301: Rule = {
  id: "T3-01",
  severity: "error",
  basis: "printed",
  reads: "report",
  statement: {
    zh: "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。",
    en: "In each column of table 3, item 1 plus item 2 equals item 3 plus item 4.",
  },
  formula: {
    zh: "本年新收 + 上年结转 = （七）总计 + 结转下年度（七列逐列核对）",
    en: "newRequests + carriedOver = outcomes.total + carriedForward, in each of seven columns",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "naturalPerson",
      cells: {
        "requests.newRequests.naturalPerson": 3,
        "requests.carriedOver.naturalPerson": 1,
        "requests.outcomes.total.naturalPerson": 4,
      },
    },
    bad: {
      instance: "commercialEnterprise",
      cells: {
        "requests.newRequests.commercialEnterprise": 3,
        "requests.outcomes.total.commercialEnterprise": 2,
      },
    },
  },
  assess: ({ report }) =>
    assessRelations(report, "requests", requestsRelations(report.forms.requests).intake),
};
