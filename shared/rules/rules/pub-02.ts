import { agencyKind } from "../../identity/agency-kind.ts";
import type { Report } from "../../report/report.ts";
import { assessDeadline, DEADLINE_MESSAGES, NOT_THIS_BODY, noDeadline } from "../deadline.ts";
import type { Assessment, Rule } from "../rule.ts";

function assess(report: Report): Assessment {
  const kind = report.agency === null ? "other" : agencyKind(report.agency);
  const isForGovernment = kind === "governmentOffice" && report.scope !== "agencyOnly";
  return kind === "government" || isForGovernment
    ? assessDeadline(report, "03-31")
    : noDeadline(NOT_THIS_BODY);
}

/** Article 49(2): the report of a level of government. The day itself is on time. */
export const pub02: Rule = {
  id: "PUB-02",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "县级以上地方人民政府的年度报告应当在次年 3 月 31 日前公布（《条例》第四十九条第二款）。",
    en: "Local governments from county level upwards publish by 31 March of the next year (article 49(2)).",
  },
  formula: { zh: "公布日期 ≤ 次年 3 月 31 日", en: "publishedOn ≤ (Y+1)-03-31" },
  messages: DEADLINE_MESSAGES,
  examples: {
    good: {
      instance: "",
      cells: {},
      report: { agency: "某市人民政府", dates: [{ source: "signature", date: "2023-03-31", at: null }] },
    },
    bad: {
      instance: "",
      cells: {},
      report: { agency: "某市人民政府", dates: [{ source: "signature", date: "2023-04-12", at: null }] },
    },
  },
  assess: ({ report }) => [assess(report)],
};
