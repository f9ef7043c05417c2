import { assessDecisions } from "../decision-claims.ts";
import { saying } from "../example.ts";
import { NARRATIVE_MESSAGES } from "../narrative.ts";
import type { Rule } from "../rule.ts";

export const nar16: Rule = {
  id: "NAR-16",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文所说的行政许可处理决定件数，与表二一致。",
    en: "The number of decisions on licensing in the text is that of table 2.",
  },
  formula: {
    zh: "正文“作出行政许可决定 N 件” = 处理决定数量；没有动词的为提示；公开、公示的条数不必相等，不核对",
    en: "“作出 N” = decisions; without a verb information only; what was published need not be all, and is not held against it",
  },
  messages: NARRATIVE_MESSAGES,
  examples: {
    good: {
      instance: "licensing",
      cells: { "proactiveDisclosure.licensing.decisions": 10 },
      report: saying("作出行政许可决定10件。", { subject: "licensing.decisions", value: 10 }),
    },
    bad: {
      instance: "licensing",
      cells: { "proactiveDisclosure.licensing.decisions": 9 },
      report: saying("作出行政许可决定10件。", { subject: "licensing.decisions", value: 10 }),
    },
  },
  assess: ({ report }) => [assessDecisions(report, "licensing")],
};
