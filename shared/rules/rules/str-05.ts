import { assessRemarks } from "../remarks.ts";
import type { Rule } from "../rule.ts";

/** Whole provinces add rows and glosses of their own; what does not belong to the form is told, not judged. */
export const str05: Rule = {
  id: "STR-05",
  severity: "info",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "表格没有统一格式以外的行和列，名称与统一格式一致。",
    en: "The tables have no rows or columns beyond the form, and name them as the form does.",
  },
  formula: {
    zh: "未识别的行、只是近似的名称，均为提示",
    en: "unknown rows, and labels that only resemble the form's, are information",
  },
  messages: {
    pass: { zh: "表格没有统一格式以外的内容。", en: "The tables hold nothing beyond the form." },
    UNKNOWN_ROW: {
      zh: "表格中有 {count} 行不属于统一格式，未计入（{chinese}）。",
      en: "{count} row(s) are not in the form and were left out ({details}).",
    },
    FUZZY_LABEL: {
      zh: "有 {count} 处名称与统一格式不完全一致，已按最接近的名称读取（{chinese}）。",
      en: "{count} label(s) only resemble those of the form and were read as such ({details}).",
    },
  },
  examples: {
    good: { instance: "", cells: {} },
    bad: {
      instance: "UNKNOWN_ROW",
      cells: {},
      report: {
        issues: [{ code: "UNKNOWN_ROW", cells: [], detail: "其他主动公开文件", at: null }],
      },
    },
  },
  assess: ({ report }) => assessRemarks(report, ["UNKNOWN_ROW", "FUZZY_LABEL"]),
};
