import type { Surroundings } from "../../report/surroundings.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;

function assess(around: Surroundings | null): Assessment {
  if (around === null) return { ...base, result: "notApplicable", args: {} };
  const { versions } = around;
  return { ...base, result: versions > 1 ? "fail" : "pass", args: { versions } };
}

/** A corrected re-issue is legitimate: the newest counts, the older ones stay readable. */
export const pub06: Rule = {
  id: "PUB-06",
  severity: "info",
  basis: "plausibility",
  reads: "around",
  statement: {
    zh: "同一机关同一年度的报告只有一个版本。",
    en: "There is one version of an agency's report for a year.",
  },
  formula: { zh: "不同文件的版本数 = 1", en: "versions by different files = 1" },
  messages: {
    pass: { zh: "只收到一个版本。", en: "One version has been received." },
    fail: {
      zh: "本机关本年度的报告先后收到 {versions} 个版本，以最新的为准，旧版本仍可查阅。",
      en: "{versions} versions of this report have been received; the newest counts, the older ones can still be read.",
    },
    notApplicable: {
      zh: "未与已入库的报告比对。",
      en: "It has not been compared with what is stored.",
    },
  },
  examples: {
    good: { instance: "", cells: {}, around: { versions: 1 } },
    bad: { instance: "", cells: {}, around: { versions: 2 } },
  },
  assess: ({ around = null }) => [assess(around)],
};
