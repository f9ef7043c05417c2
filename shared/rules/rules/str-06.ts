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
    zh: "重复的表头、同一文件中的多份报告，均为提示",
    en: "repeated headers and several reports in one file are information",
  },
  messages: {
    pass: { zh: "没有重复的表头或表格。", en: "No header or table is repeated." },
    REPEATED_HEADER: {
      zh: "有 {count} 处表头重复出现，未计作数据（{details}）。",
      en: "{count} repeated header(s) were not taken for data ({details}).",
    },
    SEVERAL_REPORTS: {
      zh: "同一文件中有不止一份报告，已分别读取（{details}）。",
      en: "The file holds more than one report; they were read separately ({details}).",
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
