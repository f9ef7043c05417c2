import { agencyKind } from "../../identity/agency-kind.ts";
import type { Report } from "../../report/report.ts";
import { assessDeadline, DEADLINE_MESSAGES, NOT_THIS_BODY, noDeadline } from "../deadline.ts";
import type { Assessment, Rule } from "../rule.ts";

function assess(report: Report): Assessment {
  const kind = report.agency === null ? "other" : agencyKind(report.agency);
  if (kind !== "township" && kind !== "street") return noDeadline(NOT_THIS_BODY);
  const assessed = assessDeadline(report, "01-31");
  return assessed.result === "fail" ? { ...assessed, severity: "info" } : assessed;
}

/** The 条例 gives townships and streets no date; local notices mostly ask for 31 January. */
export const pub03: Rule = {
  id: "PUB-03",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "乡镇人民政府、街道办事处的年度报告一般在次年 1 月 31 日前公布；《条例》未规定期限，以当地通知为准。",
    en: "Townships and streets mostly publish by 31 January; the regulation sets no date, local notices do.",
  },
  formula: { zh: "公布日期 ≤ 次年 1 月 31 日", en: "publishedOn ≤ (Y+1)-01-31" },
  messages: DEADLINE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: {},
      report: {
        agency: "某县青石镇人民政府",
        dates: [{ source: "signature", date: "2023-01-20", at: null }],
      },
    },
    bad: {
      instance: "",
      cells: {},
      report: {
        agency: "某县青石镇人民政府",
        dates: [{ source: "signature", date: "2023-02-20", at: null }],
      },
    },
  },
  assess: ({ report }) => [assess(report)],
};
