import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES, saysNothing } from "../narrative.ts";
import type { Assessment, Rule } from "../rule.ts";
import { cellsOfSubject } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";

function assessApplicant(report: Report, subject: string): Assessment {
  const cells = cellsOfSubject(report, subject);
  const inRow = (row: string) => cells.map((cell) => cell.replace("newRequests", row));
  return assessClaim(report, {
    instance: subject,
    subjects: [subject],
    cells,
    also: (of) => [
      settledSum(of, inRow("outcomes.total")),
      settledSum(of, [...cells, ...inRow("carriedOver")]),
    ],
    gravest: "warning",
  });
}

export const nar09: Rule = {
  id: "NAR-09",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的自然人、法人等各类申请人的件数，与表三“本年新收”相应各栏一致。",
    en: "The numbers by kind of applicant in the text are those of the new requests in table 3.",
  },
  formula: {
    zh: "正文“自然人 N 件” = 本年新收·自然人；也可指办理总数或含上年结转的该栏，此时不作为不符",
    en: "“自然人 N” = newRequests.naturalPerson; the same column of the outcomes, or with what was carried over, convicts nobody",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "applicant.naturalPerson",
      cells: { "requests.newRequests.naturalPerson": 12, "requests.newRequests.total": 12 },
      report: saying("收到自然人提出的政府信息公开申请12件。", {
        subject: "applicant.naturalPerson",
        value: 12,
      }),
    },
    bad: {
      instance: "applicant.naturalPerson",
      cells: { "requests.newRequests.naturalPerson": 11, "requests.newRequests.total": 12 },
      report: saying("收到自然人提出的政府信息公开申请12件。", {
        subject: "applicant.naturalPerson",
        value: 12,
      }),
    },
  },
  assess: ({ report }) => {
    const subjects = [...new Set(report.facts.map((fact) => fact.subject))].filter((s) =>
      s.startsWith("applicant."),
    );
    return subjects.length === 0
      ? [saysNothing("")]
      : subjects.map((subject) => assessApplicant(report, subject));
  },
};
