import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { quoteOf, saysNothing } from "../narrative.ts";
import { numberIn } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { statedAmounts } from "../stated.ts";
import { assessment } from "../tables.ts";

const UNPAID = "requests.outcomes.otherOutcome.feeUnpaid.total";
const NOTICE = /通知|未缴|逾期|实际/u;
const NO_NOTICE = /(?:没有|未|无)[^,。;]{0,6}通知/u;

function assessFee(report: Report): Assessment {
  const unpaid = numberIn(report, UNPAID);
  const fees = statedAmounts(report, "processingFee");
  const [fee] = fees;
  if (unpaid === null || unpaid === 0 || fee === undefined) return saysNothing("");
  const args = { quote: quoteOf(fee), unpaid };
  const details = { cells: [UNPAID], left: unpaid, right: 0, args, fact: fee };
  if (fees.some((fact) => fact.value > 0))
    return assessment("", "pass", { ...details, left: null, right: null });
  return assessment("", "fail", {
    ...details,
    ...(NOTICE.test(fee.sentence) && !NO_NOTICE.test(fee.sentence) ? { severity: "info" } : {}),
  });
}

export const t311: Rule = {
  id: "T3-11",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "表三有因逾期未缴费而不再处理的申请的，正文不应说没有收费。",
    en: "Where table 3 has requests closed for unpaid fees, the text does not say that no fee was charged.",
  },
  formula: {
    zh: "其他处理 2.逾期未缴费·总计 > 0 时，正文未写信息处理费为零；已发通知而未缴的不矛盾，为提示",
    en: "feeUnpaid.total > 0 ⇒ the text does not say that 信息处理费 was nothing; notices without payment are no contradiction (information)",
  },
  messages: {
    pass: {
      zh: "表三有逾期未缴费的申请 {unpaid} 件，正文“{quote}”与此不矛盾。",
      en: "Table 3 has {unpaid} requests closed for unpaid fees, and “{quote}” fits that.",
    },
    fail: {
      zh: "表三有逾期未缴费不再处理的申请 {unpaid} 件，而正文写“{quote}”。如已发收费通知而无人缴纳，请写明。",
      en: "Table 3 has {unpaid} request(s) closed for unpaid fees, but the text says “{quote}”. If notices were sent and nobody paid, please say so.",
    },
    notApplicable: {
      zh: "没有逾期未缴费的申请，或正文没有说到信息处理费。",
      en: "No request was closed for unpaid fees, or the text does not speak of fees.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "requests.outcomes.otherOutcome.feeUnpaid.total": 1 },
      report: saying("收取信息处理费200元。", { subject: "processingFee", value: 0.02, unit: "元" }),
    },
    bad: {
      instance: "",
      cells: { "requests.outcomes.otherOutcome.feeUnpaid.total": 1 },
      report: saying("没有收取信息处理费。", { subject: "processingFee", value: 0, negated: true }),
    },
  },
  assess: ({ report }) => [assessFee(report)],
};
