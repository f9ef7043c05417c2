import type { Report } from "../../report/report.ts";
import { sectionText } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const FEE = /处理费|收费通知/u;
const NOTHING = /^(?:.{0,12}(?:无|没有|暂无)(?:其他|其它)?.{0,10}|无)[。.]?$/u;
const FIRST_YEAR = 2021;

function assessFeeReport(report: Report): Assessment {
  const text = sectionText(report, 6).replace(/\([一二三四五六]\)/gu, "");
  if ((report.reportYear ?? 0) < FIRST_YEAR || text === "") return assessment("", "notApplicable");
  if (FEE.test(sectionText(report, null))) return assessment("", "pass");
  return assessment("", NOTHING.test(text) ? "notApplicable" : "fail");
}

export const str09: Rule = {
  id: "STR-09",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "2021 年以后的报告在“其他需要报告的事项”中写明信息处理费的收取情况。",
    en: "Since 2021 section 6 tells what processing fees were charged.",
  },
  formula: {
    zh: "正文出现“信息处理费”或“处理费”；第六部分只写“无”的不作为不符",
    en: "信息处理费 occurs in the text; a section 6 that only says 无 convicts nobody",
  },
  messages: {
    pass: { zh: "写到了信息处理费。", en: "Processing fees are spoken of." },
    fail: {
      zh: "“其他需要报告的事项”没有写信息处理费的收取情况（国办函〔2020〕109号实行后的通行做法）。",
      en: "Section 6 does not tell of processing fees, as is practice since the rules on fees of 2020.",
    },
    notApplicable: {
      zh: "不是 2021 年以后的报告，或该部分只写“无”。",
      en: "The report is of before 2021, or section 6 says that there is nothing.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: { prose: [{ section: 6, text: "本年度没有收取信息处理费。", at: { line: 9 } }] },
    },
    bad: {
      instance: "",
      cells: {},
      report: {
        prose: [{ section: 6, text: "本年度承办人大代表建议三件，均已按期答复并公开。", at: { line: 9 } }],
      },
    },
  },
  assess: ({ report }) => [assessFeeReport(report)],
};
