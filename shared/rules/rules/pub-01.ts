import { agencyKind } from "../../identity/agency-kind.ts";
import type { Report } from "../../report/report.ts";
import { assessDeadline, DEADLINE_MESSAGES, NOT_THIS_BODY, noDeadline } from "../deadline.ts";
import type { Assessment, Rule } from "../rule.ts";

function assess(report: Report): Assessment {
  const kind = report.agency === null ? "other" : agencyKind(report.agency);
  const isOwnReport = kind === "governmentOffice" && report.scope === "agencyOnly";
  if (kind === "department" || kind === "ministry" || isOwnReport) return assessDeadline(report, "01-31");
  if (kind !== "vertical") return noDeadline(NOT_THIS_BODY);
  // A body of a vertical system is no department of a local government by its name.
  const assessed = assessDeadline(report, "01-31");
  return assessed.result === "fail" ? { ...assessed, severity: "warning" } : assessed;
}

/** Article 49(1). A government's office has two hats: unless it says whose figures it gives, it has until 31 March. */
export const pub01: Rule = {
  id: "PUB-01",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "县级以上人民政府部门应当在次年 1 月 31 日前公布本年度报告（《条例》第四十九条第一款）。",
    en: "Departments of governments from county level upwards publish by 31 January of the next year (article 49(1)).",
  },
  formula: { zh: "公布日期 ≤ 次年 1 月 31 日", en: "publishedOn ≤ (Y+1)-01-31" },
  messages: DEADLINE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: {},
      report: { agency: "某市教育局", dates: [{ source: "signature", date: "2023-01-31", at: null }] },
    },
    bad: {
      instance: "",
      cells: {},
      report: { agency: "某市教育局", dates: [{ source: "signature", date: "2023-02-20", at: null }] },
    },
  },
  assess: ({ report }) => [assess(report)],
};
