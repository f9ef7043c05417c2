import { saying } from "../example.ts";
import { assessClaim, NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";
import { CARRIED_OVER } from "../subject-cells.ts";

export const nar02: Rule = {
  id: "NAR-02",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的上年结转件数，与表三“上年结转”总计一致。",
    en: "The number carried over in the text is the total carried over in table 3.",
  },
  formula: {
    zh: "正文“上年结转 N 件” = 上年结转·总计",
    en: "“上年结转 N” = carriedOver.total",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: { "requests.carriedOver.total": 3 },
      report: saying("上年结转3件。", { subject: "carriedOver", value: 3 }),
    },
    bad: {
      instance: "",
      cells: { "requests.carriedOver.total": 2 },
      report: saying("上年结转3件。", { subject: "carriedOver", value: 3 }),
    },
  },
  assess: ({ report }) => [
    assessClaim(report, { instance: "", subjects: ["carriedOver"], cells: [CARRIED_OVER], gravest: "error" }),
  ],
};
