import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { CARRIED_OVER, CONCLUDED, outcomeCells } from "../subject-cells.ts";
import { settledSum } from "../sum.ts";

/** Answered may leave out what was closed without an answer, and what came from the year before. */
function otherMeanings(report: Report): readonly (number | null)[] {
  const edition = report.forms.requests;
  const total = settledSum(report, [CONCLUDED]);
  const other = settledSum(report, outcomeCells("outcomes.otherOutcome", edition));
  const notProcessed = settledSum(report, outcomeCells("outcomes.notProcessed", edition));
  const over = settledSum(report, [CARRIED_OVER]);
  if (total === null) return [];
  return [other, (other ?? 0) + (notProcessed ?? 0), over].map((part) =>
    part === null ? null : total - part,
  );
}

export const nar03: Rule = {
  id: "NAR-03",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的答复、办结件数，与表三“（七）总计”一致。",
    en: "The number of requests answered or concluded in the text is the total of outcomes in table 3.",
  },
  formula: {
    zh: "正文“答复（办结）N 件” = （七）总计；可不含其他处理、不予处理，可只计本年新收的",
    en: "“答复 N” = outcomes.total, with or without otherOutcome, notProcessed and what was carried over",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "requests.outcomes.total.total": 16 },
      report: saying("已答复政府信息公开申请16件。", { subject: "concluded", value: 16 }),
    },
    bad: {
      instance: "",
      cells: { "requests.outcomes.total.total": 14 },
      report: saying("已答复政府信息公开申请16件。", { subject: "concluded", value: 16 }),
    },
  },
  assess: ({ report }) => [
    assessClaim(report, {
      instance: "",
      subjects: ["concluded"],
      cells: [CONCLUDED],
      also: otherMeanings,
      gravest: "warning",
    }),
  ],
};
