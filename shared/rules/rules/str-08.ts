import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sectionText } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const GOVERNMENT = /人民政府(?:\(.*\))?$/u;
const OVERSIGHT = /考核|考评|评议|测评|追究|问责|追责|评估/u;
const SHORTEST = 40;

function assessOversight(report: Report): Assessment {
  const text = sectionText(report, null);
  if (!GOVERNMENT.test(report.agency ?? "") || sectionText(report, 1).length < SHORTEST)
    return assessment("", "notApplicable");
  return assessment("", OVERSIGHT.test(text) ? "pass" : "fail");
}

export const str08: Rule = {
  id: "STR-08",
  severity: "warning",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "各级人民政府的报告写明工作考核、社会评议和责任追究情况。",
    en: "The report of a people’s government tells of assessment, public appraisal and accountability.",
  },
  formula: {
    zh: "机关为人民政府的，正文出现考核、评议、追究之一；“未发生责任追究情形”也算",
    en: "for a people’s government, one of 考核, 评议, 追究 occurs in the text; a denial counts, too",
  },
  messages: {
    pass: { zh: "写到了考核、评议或责任追究。", en: "Assessment, appraisal or accountability is spoken of." },
    fail: {
      zh: "政府的年度报告应写明工作考核、社会评议和责任追究情况（条例第五十条），正文未见。",
      en: "A government’s report must tell of assessment, appraisal and accountability (article 50); the text does not.",
    },
    notApplicable: {
      zh: "不是人民政府的报告，或没有读到总体情况的文字。",
      en: "This is not a government’s report, or no text of the overview was read.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: {
        agency: "某县人民政府",
        ...saying(
          "把公开工作纳入年度考核，未发生责任追究情形；全县各部门按照要求做好公开工作，主动接受群众和媒体的监督。",
        ),
      },
    },
    bad: {
      instance: "",
      cells: {},
      report: {
        agency: "某县人民政府",
        ...saying(
          "全县各部门按照要求做好公开工作，主动接受群众和媒体的监督，围绕群众关心的办事事项逐项梳理应当公开的内容。",
        ),
      },
    },
  },
  assess: ({ report }) => [assessOversight(report)],
};
