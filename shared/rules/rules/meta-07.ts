import type { Report } from "../../report/report.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const TWICE = /(\p{Script=Han}{2,8})\1/u;
/** 某县人民政府政府信息公开 is written so by those who write it in full. */
const IN_FULL = /政府政府信息/gu;

function assessTitle(report: Report): Assessment {
  const title = report.title.replace(/\s+/gu, "").replace(IN_FULL, "政府信息");
  if (title === "") return assessment("", "notApplicable");
  const word = TWICE.exec(title)?.[1];
  const args = { title: report.title.trim(), word: word ?? "" };
  return assessment("", word === undefined ? "pass" : "fail", { args });
}

export const meta07: Rule = {
  id: "META-07",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "标题中没有重复的词。",
    en: "No word stands twice in a row in the title.",
  },
  formula: {
    zh: "标题中相邻两次出现同样的两个字以上的词为提示；“人民政府政府信息”不算",
    en: "a word of two characters or more that is repeated at once is information; 人民政府政府信息 is not",
  },
  messages: {
    pass: { zh: "标题没有重复的词。", en: "No word is repeated in the title." },
    fail: { zh: "标题“{title}”中“{word}”重复。", en: "“{word}” is repeated in the title “{title}”." },
    notApplicable: { zh: "没有标题。", en: "There is no title." },
  },
  examples: {
    good: { instance: "", cells: {}, report: { title: "某市人民政府2022年政府信息公开工作年度报告" } },
    bad: { instance: "", cells: {}, report: { title: "某市某局2022年政府信息公开公开工作年度报告" } },
  },
  assess: ({ report }) => [assessTitle(report)],
};
