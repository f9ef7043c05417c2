import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sentenceAround } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";
import { excerpt } from "../trouble.ts";

interface Citation {
  readonly instance: string;
  /** The citation as written, with its number. */
  readonly form: RegExp;
  readonly right: RegExp;
  readonly wanted: string;
}

const CITATIONS: readonly Citation[] = [
  {
    instance: "regulations",
    form: /政府信息公开条例》.{0,6}国务院令第?\d+号/u,
    right: /令第?711号/u,
    wanted: "国务院令第711号",
  },
  {
    instance: "format",
    form: /年度报告(?:格式|有关事项).{0,8}》.{0,4}国办公开办函[^\d]{0,2}20\d{2}[^\d]{0,2}\d+号/u,
    right: /2021[^\d]{0,2}30号|2019[^\d]{0,2}60号/u,
    wanted: "国办公开办函〔2021〕30号、〔2019〕60号",
  },
];

function assessCitation(report: Report, { instance, form, right, wanted }: Citation): Assessment {
  const cited = report.prose.map(({ text }) => form.exec(text)?.[0]).find((words) => words !== undefined);
  if (cited === undefined) return assessment(instance, "notApplicable", { args: { wanted } });
  const args = { cited: excerpt(cited, 60), wanted };
  const fact = sentenceAround(report, form);
  return assessment(instance, right.test(cited) ? "pass" : "fail", {
    args,
    ...(fact === undefined ? {} : { fact }),
  });
}

export const meta05: Rule = {
  id: "META-05",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "引用的文号正确：条例为国务院令第711号，年度报告格式为国办公开办函〔2021〕30号或〔2019〕60号。",
    en: "Documents are cited by their right numbers: decree 711 for the regulations, 〔2021〕30号 or 〔2019〕60号 for the format of reports.",
  },
  formula: {
    zh: "《政府信息公开条例》后的“国务院令第 N 号”，N = 711；年度报告通知后的国办公开办函为 30 号（2021）或 60 号（2019）",
    en: "the decree named after the regulations is 711; the circular on annual reports is no. 30 (2021) or no. 60 (2019)",
  },
  messages: {
    pass: { zh: "引用“{cited}”正确。", en: "“{cited}” is cited by its right number." },
    fail: {
      zh: "正文引用“{cited}”，文号应为{wanted}。",
      en: "The text cites “{cited}”; the number should be {wanted}.",
    },
    notApplicable: { zh: "正文没有引用{wanted}。", en: "The text does not cite {wanted}." },
  },
  examples: {
    good: {
      instance: "regulations",
      cells: {},
      report: saying("根据《中华人民共和国政府信息公开条例》(国务院令第711号)编制。"),
    },
    bad: {
      instance: "regulations",
      cells: {},
      report: saying("根据《中华人民共和国政府信息公开条例》(国务院令第771号)编制。"),
    },
  },
  assess: ({ report }) => CITATIONS.map((citation) => assessCitation(report, citation)),
};
