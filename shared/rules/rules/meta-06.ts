import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sentenceAround } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const CITED = /国办公开办函[^\d]{0,2}20(?:19|21)[^\d]{0,2}\d+号/u;
const OLD = /国办公开办函[^\d]{0,2}2019[^\d]{0,2}60号/u;
const FIRST_YEAR = 2021;

function assessFormat(report: Report): Assessment {
  if ((report.reportYear ?? 0) < FIRST_YEAR || sentenceAround(report, CITED) === undefined)
    return assessment("", "notApplicable");
  const fact = sentenceAround(report, OLD);
  return fact === undefined ? assessment("", "pass") : assessment("", "fail", { fact });
}

export const meta06: Rule = {
  id: "META-06",
  severity: "info",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "2021 年以后的报告依据国办公开办函〔2021〕30号的格式，不再引用〔2019〕60号。",
    en: "Reports since 2021 follow the format of 〔2021〕30号, and do not cite 〔2019〕60号 any more.",
  },
  formula: {
    zh: "报告年度 ≥ 2021 时，正文不出现国办公开办函〔2019〕60号",
    en: "for report years from 2021 the text does not cite 国办公开办函〔2019〕60号",
  },
  messages: {
    pass: { zh: "没有引用旧的格式。", en: "The old format is not cited." },
    fail: {
      zh: "正文引用的国办公开办函〔2019〕60号是 2019、2020 年度的格式，2021 年度起应依据〔2021〕30号。",
      en: "The text cites 〔2019〕60号, the format for 2019 and 2020; since 2021 it is 〔2021〕30号.",
    },
    notApplicable: {
      zh: "正文没有引用年度报告格式的文号，或不是 2021 年以后的报告。",
      en: "The text cites no circular on the format, or the report is of before 2021.",
    },
  },
  examples: {
    good: { instance: "", cells: {}, report: saying("按照国办公开办函〔2021〕30号的格式编制。") },
    bad: { instance: "", cells: {}, report: saying("按照国办公开办函〔2019〕60号的格式编制。") },
  },
  assess: ({ report }) => [assessFormat(report)],
};
