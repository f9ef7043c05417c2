import { assessRelations } from "../relation.ts";
import { AT_MOST } from "../relation-messages.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

/** Entailed by T3-01 where every cell is filled in; it still speaks where the total of outcomes is not. */
export const t304: Rule = {
  id: "T3-04",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表三每一列中，结转下年度继续办理的申请不多于本年新收与上年结转之和。",
    en: "In each column of table 3, no more requests are carried forward than were received or carried over.",
  },
  formula: {
    zh: "结转下年度 ≤ 本年新收 + 上年结转（七列逐列核对）",
    en: "carriedForward ≤ newRequests + carriedOver, in each of seven columns",
  },
  messages: AT_MOST,
  examples: {
    good: {
      instance: "naturalPerson",
      cells: { "requests.newRequests.naturalPerson": 5, "requests.carriedForward.naturalPerson": 2 },
    },
    bad: {
      instance: "naturalPerson",
      cells: { "requests.newRequests.naturalPerson": 1, "requests.carriedForward.naturalPerson": 2 },
    },
  },
  assess: ({ report }) =>
    assessRelations(report, "requests", requestsRelations(report.forms.requests).backlog),
};
