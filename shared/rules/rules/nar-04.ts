import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { CARRIED_FORWARD } from "../subject-cells.ts";

export const nar04: Rule = {
  id: "NAR-04",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的结转下年度件数，与表三“结转下年度继续办理”总计一致。",
    en: "The number carried forward in the text is the total carried forward in table 3.",
  },
  formula: {
    zh: "正文“结转下年度 N 件” = 结转下年度继续办理·总计；“无结转”即 0",
    en: "“结转下年度 N” = carriedForward.total; 无结转 is 0",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "requests.carriedForward.total": 1 },
      report: saying("结转下年度继续办理1件。", { subject: "carriedForward", value: 1 }),
    },
    bad: {
      instance: "",
      cells: { "requests.carriedForward.total": 0 },
      report: saying("结转下年度继续办理1件。", { subject: "carriedForward", value: 1 }),
    },
  },
  assess: ({ report }) => [
    assessClaim(report, {
      instance: "",
      subjects: ["carriedForward"],
      cells: [CARRIED_FORWARD],
      gravest: "error",
    }),
  ],
};
