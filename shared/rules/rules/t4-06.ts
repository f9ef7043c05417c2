import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { cellInTable } from "../names.ts";
import type { Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

/** 行政复议法 (revised 2023, in force from 1 January 2024), article 23. */
const FIRST_YEAR = 2024;
const CELL = "remedies.litigation.direct.total";

/** Other grounds may still be sued upon directly, and cases from before 2024 run on. */
export const t406: Rule = {
  id: "T4-06",
  severity: "info",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "2024 年起，对不予公开不服的须先申请行政复议，“未经复议直接起诉”一般应减少。",
    en: "From 2024 a refusal to disclose must go to review first, so direct suits should be few.",
  },
  formula: {
    zh: "报告年度 ≥ 2024 且未经复议直接起诉·总计 > 0 时提示",
    en: "hint where the report year ≥ 2024 and litigation.direct.total > 0",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: { zh: "没有未经复议直接起诉的案件。", en: "There are no direct suits." },
    fail: {
      zh: "表四“未经复议直接起诉”有 {left} 件。新修订的行政复议法自 2024 年施行，不予公开的案件须复议前置，请核对是否应填在“复议后起诉”。其他事由或 2024 年以前的案件，不必改动。",
      en: "Table 4 has {left} direct suits. Since 2024 a refusal to disclose must go to review first; please check whether they were suits after review. Other grounds and cases from before 2024 need no change.",
    },
    notApplicable: {
      zh: "2024 年以前的报告，或年度未能确定，不核对。",
      en: "A report before 2024, or of unknown year; not checked.",
    },
  },
  examples: {
    good: {
      instance: "",
      year: 2024,
      cells: { "remedies.litigation.afterReview.total": 1, "remedies.litigation.afterReview.upheld": 1 },
    },
    bad: {
      instance: "",
      year: 2024,
      cells: { "remedies.litigation.direct.total": 2, "remedies.litigation.direct.upheld": 2 },
    },
  },
  assess: ({ report }) => {
    if ((report.reportYear ?? 0) < FIRST_YEAR) return [assessment("", "notApplicable")];
    const question = { instance: "", table: "remedies", cells: [CELL], naming: cellInTable } as const;
    return [
      judgeNumbers(report, question, ([left = 0]) => ({
        result: left > 0 ? "fail" : "pass",
        left,
        right: 0,
        args: { left },
      })),
    ];
  },
};
