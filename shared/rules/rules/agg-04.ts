import type { Surroundings } from "../../report/surroundings.ts";
import { joinNames } from "../listing.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;

function assess(around: Surroundings | null): Assessment {
  if (around === null) return { ...base, result: "notApplicable", args: {} };
  const [most] = around.lookalikes;
  if (most === undefined) return { ...base, result: "pass", args: {} };
  const names = around.lookalikes.map(({ agency, percent }) => ({
    zh: `${agency}（${percent}%）`,
    en: `${agency} (${percent} %)`,
  }));
  return { ...base, result: "fail", args: { names: joinNames(names, { zh: "个机关", en: "bodies" }) } };
}

/** A template that the competent department gave out makes reports alike for good reason: a warning, never an error. */
export const agg04: Rule = {
  id: "AGG-04",
  severity: "warning",
  basis: "plausibility",
  reads: "around",
  statement: {
    zh: "报告文字不与其他机关同年度的报告雷同（机关名称、数字和固定表述除外）。",
    en: "The prose is not that of another agency's report of the same year, apart from names, numbers and set phrases.",
  },
  formula: { zh: "文字相似度〔本机关，其他机关〕 < 90%", en: "similarity of masked text < 0.9" },
  messages: {
    pass: { zh: "未发现雷同的报告。", en: "No report is nearly the same." },
    fail: {
      zh: "“总体情况”“存在的主要问题及改进情况”的文字与下列机关同年度的报告雷同：{names}。如使用统一模板，请补充本机关的实际情况。",
      en: "The text of sections 1 and 5 is nearly that of: {names}. Where a template was used, please add what is the agency's own.",
    },
    notApplicable: {
      zh: "未与已入库的报告比对。",
      en: "It has not been compared with what is stored.",
    },
  },
  examples: {
    good: { instance: "", cells: {}, around: {} },
    bad: { instance: "", cells: {}, around: { lookalikes: [{ agency: "某市民政局", percent: 96 }] } },
  },
  assess: ({ around = null }) => [assess(around)],
};
