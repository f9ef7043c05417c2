import { maskText, textOf } from "../../likeness/masked-text.ts";
import { shinglesOf, similarity } from "../../likeness/shingles.ts";
import type { Severity } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import type { Assessment, Rule } from "../rule.ts";

/** Texts of fewer masked characters are alike by their nature. */
const LEAST = 200;
const SAME = 0.9;
/** A problem that is word for word last year's weighs more than work that is told in the same words. */
const SECTIONS: readonly { readonly number: number; readonly name: string; readonly severity: Severity }[] = [
  { number: 1, name: "一、总体情况", severity: "info" },
  { number: 5, name: "五、存在的主要问题及改进情况", severity: "warning" },
];

function assess(
  { number, name, severity }: (typeof SECTIONS)[number],
  report: Report,
  previous: Report | null,
): Assessment {
  const base = { instance: `${number}`, cells: [], left: null, right: null };
  const [now, before] = [report, previous].map((one) =>
    one === null ? "" : maskText(textOf(one, [number])),
  );
  if (
    previous === null ||
    now === undefined ||
    before === undefined ||
    Math.min(now.length, before.length) < LEAST
  )
    return { ...base, result: "notApplicable", args: { section: name } };
  const alike = similarity(shinglesOf(now), shinglesOf(before));
  const args = { section: name, percent: Math.floor(alike * 100), year: String(previous.reportYear) };
  return alike > SAME ? { ...base, result: "fail", severity, args } : { ...base, result: "pass", args };
}

const OWN_WORDS = [
  "本机关坚持以公开为常态，及时发布与群众生活密切相关的规划、项目和资金安排，并对重点政策作了图文解读",
  "针对栏目更新不够及时的问题，明确专人负责，按月检查，对不符合要求的内容限期改正，并把结果纳入考核",
  "针对业务人员变动较大的问题，组织集中培训两次，编写办事手册一本，逐条说明答复的格式、时限和救济途径",
  "针对解读形式单一的问题，增加短视频和问答，邀请业务科室负责人到场说明，收集的意见逐条回复并公布办理结果",
  "下一步将继续完善制度，加强与相关单位的沟通，推动公开工作与业务工作同步安排、同步落实、同步检查",
].join("。");

const written = (text: string): Partial<Report> => ({ prose: [{ section: 5, text, at: { line: 1 } }] });

/** Numbers, the titles of laws and what every report says are left out before texts are compared. */
export const xy09: Rule = {
  id: "XY-09",
  severity: "warning",
  basis: "plausibility",
  reads: "previous",
  statement: {
    zh: "“总体情况”“存在的主要问题及改进情况”的文字不与上一年度报告雷同（数字、法规名称和固定表述除外）。",
    en: "The prose of sections 1 and 5 is not that of the year before, apart from numbers and set phrases.",
  },
  formula: {
    zh: "文字相似度〔本年度，上一年度〕 ≤ 90%",
    en: "similarity of masked text [Y, Y−1] ≤ 0.9",
  },
  messages: {
    pass: {
      zh: "“{section}”与 {year} 年度报告的相似度为 {percent}%。",
      en: "Section “{section}” is {percent} % similar to that of {year}.",
    },
    fail: {
      zh: "“{section}”的文字与 {year} 年度报告的相似度为 {percent}%，请核对内容是否已按本年度实际情况更新。",
      en: "The text of “{section}” is {percent} % similar to that of {year}; please check that it was written anew.",
    },
    notApplicable: {
      zh: "“{section}”文字过短，或没有上一年度报告，不作比对。",
      en: "Section “{section}” is too short to compare, or there is no report of the year before.",
    },
  },
  examples: {
    good: {
      instance: "5",
      cells: {},
      report: written(OWN_WORDS),
      previous: {},
      previousReport: written([...OWN_WORDS].reverse().join("")),
    },
    bad: {
      instance: "5",
      cells: {},
      report: written(OWN_WORDS),
      previous: {},
      previousReport: written(OWN_WORDS),
    },
  },
  assess: ({ report, previous }) => SECTIONS.map((section) => assess(section, report, previous)),
};
