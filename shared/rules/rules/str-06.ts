import { assessRemarks } from "../remarks.ts";
import type { Rule } from "../rule.ts";

/** Repeated headers are normal where a table runs over a page; they are told so that a person may look. */
export const str06: Rule = {
  id: "STR-06",
  severity: "info",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "每张表只出现一次，换页重复的表头不计作数据。",
    en: "Each table is there once, and a header repeated after a page break is not data.",
  },
  formula: {
    zh: "重复的表头、两套数值的表格，均为提示（数值不同的各行由 STR-04 交人工核对）",
    en: "repeated headers and tables with two sets of values are information (STR-04 leaves the rows that differ to a person)",
  },
  messages: {
    pass: { zh: "没有重复的表头或表格。", en: "No header or table is repeated." },
    REPEATED_HEADER: {
      zh: "有 {count} 处表头重复出现，未计作数据（{chinese}）。",
      en: "{count} repeated header(s) were not taken for data ({details}).",
    },
    SEVERAL_REPORTS: {
      zh: "文件中的表格有两套数值，可能不止一份报告，请查看原文（{chinese}）。",
      en: "The tables hold two sets of values; the file may hold more than one report; please look at the document ({details}).",
    },
  },
  examples: {
    good: { instance: "", cells: {} },
    bad: {
      instance: "REPEATED_HEADER",
      cells: {},
      report: {
        issues: [{ code: "REPEATED_HEADER", cells: [], detail: "自然人 商业企业 科研机构 again", at: null }],
      },
    },
  },
  assess: ({ report }) => assessRemarks(report, ["REPEATED_HEADER", "SEVERAL_REPORTS"]),
};
