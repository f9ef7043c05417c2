import type { TableName } from "../../form/edition.ts";
import type { Report } from "../../report/report.ts";
import { allTablesBut, headings } from "../example.ts";
import { TABLE_NAMES } from "../names.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

interface Expected {
  readonly number: number;
  readonly title: string;
  readonly en: string;
  readonly table?: TableName;
}

const SECTIONS: readonly Expected[] = [
  { number: 1, title: "一、总体情况", en: "1 Overview" },
  {
    number: 2,
    title: "二、主动公开政府信息情况",
    en: "2 Proactive disclosure",
    table: "proactiveDisclosure",
  },
  { number: 3, title: "三、收到和处理政府信息公开申请情况", en: "3 Requests", table: "requests" },
  { number: 4, title: "四、政府信息公开行政复议、行政诉讼情况", en: "4 Remedies", table: "remedies" },
  { number: 5, title: "五、存在的主要问题及改进情况", en: "5 Problems and improvements" },
  { number: 6, title: "六、其他需要报告的事项", en: "6 Other matters" },
];

/** The section numbers in the order of their first headings. */
function found(report: Report): readonly number[] {
  return [...new Set(report.sections.flatMap((section) => section.number ?? []))];
}

/** A missing heading convicts a report only where its neighbours were read: a number lost in export is not a section lost. */
function assessSection(report: Report, expected: Expected, numbers: readonly number[]): Assessment {
  const { number, table } = expected;
  const instance = String(number);
  const args = { section: { zh: expected.title, en: expected.en } };
  const mild = { args, severity: "warning" } as const;
  if (numbers.includes(number)) return assessment(instance, "pass", table === undefined ? mild : { args });
  if (table === undefined) return assessment(instance, numbers.length > 0 ? "fail" : "notAssessable", mild);
  if (report.tables[table])
    return assessment(instance, "fail", {
      wording: "unheaded",
      args: { ...args, table: TABLE_NAMES[table] },
      severity: "info",
    });
  const enclosed = numbers.some((n) => n < number) && numbers.some((n) => n > number);
  return assessment(instance, enclosed ? "fail" : "notAssessable", { args });
}

function assessOrder(numbers: readonly number[]): Assessment {
  const mild = { severity: "warning", args: { order: numbers.join("、") } } as const;
  if (numbers.length < 2) return assessment("order", "notApplicable", mild);
  const ordered = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
  return assessment("order", ordered ? "pass" : "fail", { ...mild, wording: ordered ? "ordered" : "order" });
}

/** Article 50 and the uniform format name six sections. Numbers are often lost when a document is exported as text. */
export const str01: Rule = {
  id: "STR-01",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "报告包括总体情况等六个部分，并按顺序排列。",
    en: "The report has its six sections, in order.",
  },
  formula: {
    zh: "一至六部分的标题齐全、依次出现；二、三、四部分缺失为错误，其余为提醒；表格已找到的，缺标题仅作提示",
    en: "headings 1–6 present and in order; 2, 3, 4 missing is an error, others a warning; a heading missing above a table that was found is information",
  },
  messages: {
    pass: { zh: "有“{section}”。", en: "Section “{section}” is there." },
    fail: { zh: "未找到“{section}”这一部分。", en: "Section “{section}” was not found." },
    notAssessable: {
      zh: "未能识别“{section}”的标题，无法确定是报告缺项还是读取不全。",
      en: "The heading of section “{section}” was not recognised; it may be absent or may not have been read.",
    },
    notApplicable: {
      zh: "识别出的标题不足两个，不核对顺序。",
      en: "Fewer than two headings were recognised; their order is not checked.",
    },
    unheaded: {
      zh: "{table}已找到，但其上未见标题“{section}”。",
      en: "{table} was found, but without the heading “{section}”.",
    },
    ordered: { zh: "各部分顺序正确。", en: "The sections are in order." },
    order: {
      zh: "各部分的顺序与统一格式不同，依次为第 {order} 部分。",
      en: "The sections are not in the order of the form: {order}.",
    },
  },
  examples: {
    good: { instance: "3", cells: {} },
    bad: {
      instance: "3",
      cells: {},
      report: { sections: headings(1, 2, 4, 5, 6), tables: allTablesBut("requests") },
    },
  },
  assess: ({ report }) => {
    const numbers = found(report);
    return [...SECTIONS.map((section) => assessSection(report, section, numbers)), assessOrder(numbers)];
  },
};
