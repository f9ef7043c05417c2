import { assessRelations } from "../relation.ts";
import { EQUAL } from "../relation-messages.ts";
import { requestsRelations } from "../requests-relations.ts";
import type { Rule } from "../rule.ts";

/** Follows from the word 总计 over the last column; the form prints no relation for it. */
export const t303: Rule = {
  id: "T3-03",
  severity: "error",
  basis: "arithmetic",
  reads: "report",
  statement: {
    zh: "表三每一行中，“总计”列等于自然人和五类法人或其他组织之和。",
    en: "In each row of table 3, the total is the sum of the six kinds of applicant.",
  },
  formula: {
    zh: "总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他（逐行核对）",
    en: "total = naturalPerson + commercialEnterprise + researchInstitution + publicInterestOrganization + legalServiceInstitution + otherOrganization, in each row",
  },
  messages: EQUAL,
  examples: {
    good: {
      instance: "newRequests",
      cells: {
        "requests.newRequests.naturalPerson": 7,
        "requests.newRequests.commercialEnterprise": 2,
        "requests.newRequests.total": 9,
      },
    },
    bad: {
      instance: "outcomes.granted",
      cells: {
        "requests.outcomes.granted.naturalPerson": 7,
        "requests.outcomes.granted.otherOrganization": 2,
        "requests.outcomes.granted.total": 7,
      },
    },
  },
  assess: ({ report }) =>
    assessRelations(report, "requests", requestsRelations(report.forms.requests).applicants),
};
