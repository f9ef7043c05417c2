import { isOfGovernment } from "../../identity/of-government.ts";
import type { Report } from "../../report/report.ts";
import { joinNames } from "../listing.ts";
import type { Assessment, Context, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;

function assess({ report, around = null }: Context): Assessment {
  if (
    !isOfGovernment(report.agency, report.scope) ||
    around === null ||
    (around.members.length === 0 && around.missing.length === 0)
  )
    return { ...base, result: "notApplicable", args: {} };
  const { missing } = around;
  const names = missing.map((name) => ({ zh: name, en: name }));
  const args = { count: missing.length, names: joinNames(names, { zh: "个机关", en: "bodies" }) };
  if (missing.length === 0) return { ...base, result: "pass", args: {} };
  return { ...base, result: "fail", args };
}

const government: Partial<Report> = { agency: "某县人民政府", scope: "governmentAggregate" };

/** Expected is who stands in the roster, else who reported for the year before; bodies are merged and abolished. */
export const agg03: Rule = {
  id: "AGG-03",
  severity: "warning",
  basis: "statute",
  reads: "around",
  statement: {
    zh: "应当报告的机关都已提交本年度报告（名录中的机关；没有名录的，为上一年度提交过报告的机关）。",
    en: "Every body that is expected to report has: those of the roster, or those that reported the year before.",
  },
  formula: { zh: "应报机关 − 已报机关 = ∅", en: "expected − filed = ∅" },
  messages: {
    pass: { zh: "应报机关均已报送。", en: "Every expected body has reported." },
    fail: {
      zh: "尚有 {count} 个应报机关未见本年度报告：{names}；如已撤并，请更新名录。",
      en: "{count} expected bodies have not reported for the year: {names}; where one was merged, please update the roster.",
    },
    notApplicable: {
      zh: "不是政府的报告，或没有可供比对的名录。",
      en: "This is no government's report, or there is no roster to compare with.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: government,
      around: { members: [{ agency: "某县教育局", values: {} }] },
    },
    bad: { instance: "", cells: {}, report: government, around: { missing: ["某县民政局"] } },
  },
  assess: (context) => [assess(context)],
};
