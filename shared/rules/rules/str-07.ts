import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sectionText } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const ASPECTS: readonly { readonly zh: string; readonly en: string; readonly words: RegExp }[] = [
  { zh: "主动公开", en: "proactive disclosure", words: /主动公开|公开.{0,12}信息|发布/u },
  { zh: "依申请公开", en: "requests", words: /依申请|申请/u },
  { zh: "政府信息管理", en: "management", words: /信息管理|管理|审查|审核/u },
  { zh: "平台建设", en: "platforms", words: /平台|网站|新媒体|公众号|栏目/u },
  { zh: "监督保障", en: "oversight", words: /监督|保障|考核|评议|培训|责任追究/u },
];
const FIRST_YEAR = 2021;
/** Shorter than this it is no overview that could name five aspects. */
const SHORTEST = 40;

function assessAspects(report: Report): Assessment {
  const text = sectionText(report, 1);
  if ((report.reportYear ?? 0) < FIRST_YEAR || text.length < SHORTEST) return assessment("", "notApplicable");
  const missing = ASPECTS.filter(({ words }) => !words.test(text));
  if (missing.length === 0) return assessment("", "pass");
  const names = {
    zh: missing.map(({ zh }) => zh).join("、"),
    en: missing.map(({ en }) => en).join(", "),
  };
  return assessment("", "fail", { args: { names } });
}

export const str07: Rule = {
  id: "STR-07",
  severity: "info",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "2021 年版报告的总体情况写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
    en: "Since 2021 the overview speaks of five aspects: proactive disclosure, requests, management, platforms, oversight.",
  },
  formula: {
    zh: "第一部分的文字出现各方面的关键词；缺少的列出，为提示",
    en: "words of each aspect occur in section 1; those that do not are listed, as information",
  },
  messages: {
    pass: { zh: "总体情况写到了五个方面。", en: "The overview speaks of all five aspects." },
    fail: { zh: "总体情况没有写到：{names}。", en: "The overview does not speak of: {names}." },
    notApplicable: {
      zh: "不是 2021 年以后的报告，或没有读到总体情况的文字。",
      en: "The report is of before 2021, or no text of the overview was read.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: saying(
        "主动公开信息20条；依申请公开按时答复；加强政府信息管理；建好公开平台；完善监督保障。以上各项工作均按年度要点推进，并接受群众评议。",
      ),
    },
    bad: {
      instance: "",
      cells: {},
      report: saying(
        "主动公开信息20条；依申请公开按时答复。以上各项工作均按年度要点推进，全年围绕群众关心的事项逐一梳理，明确责任科室和完成时限。",
      ),
    },
  },
  assess: ({ report }) => [assessAspects(report)],
};
