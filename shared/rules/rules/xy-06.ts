import {
  assessAcrossIn,
  type Comparison,
  CROSS_YEAR_MESSAGES,
  EDITIONS_DIFFER,
  isRescoped,
} from "../cross-year.ts";
import { rowName } from "../names.ts";
import type { Context, Rule } from "../rule.ts";

function publicOf(row: string, { report }: Context): Comparison {
  const cell = `proactiveDisclosure.${row}.publicTotal`;
  return {
    instance: row,
    mine: [cell],
    theirs: [cell],
    judge: ([left = 0], [right = 0], previous) => {
      const args = { row: rowName(cell), left, right };
      if (isRescoped(report, previous)) return { result: "notApplicable", wording: "rescoped", args };
      return { result: left >= right ? "pass" : "fail", left, right, args };
    },
  };
}

/** Texts are taken down when a stock is cleaned up, so this is only a hint. */
export const xy06: Rule = {
  id: "XY-06",
  severity: "info",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "对外公开总数量一般不少于上一年度（2019 年版）。",
    en: "The total that is public is rarely less than the year before (edition 2019).",
  },
  formula: {
    zh: "对外公开总数量〔本年度〕 ≥ 对外公开总数量〔上一年度〕（规章、规范性文件）",
    en: "publicTotal [Y] ≥ publicTotal [Y−1] (regulations, normativeDocuments)",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    ...EDITIONS_DIFFER,
    rescoped: {
      zh: "两份报告的统计范围不同，“{row}”不作比较。",
      en: "The two reports differ in scope; “{row}” is not compared.",
    },
    pass: {
      zh: "“{row}”：对外公开总数量 {left}，不少于 {year} 年度的 {right}。",
      en: "“{row}”: {left} public, not less than {right} in {year}.",
    },
    fail: {
      zh: "表二“{row}”行：对外公开总数量 {left}，少于 {year} 年度的 {right}，请核对。因清理而减少的，不必改动。",
      en: "Table 2, row “{row}”: {left} public, less than {right} in {year}; please check. If texts were taken down in a clean-up, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "normativeDocuments",
      year: 2020,
      cells: { "proactiveDisclosure.normativeDocuments.publicTotal": 46 },
      previous: { "proactiveDisclosure.normativeDocuments.publicTotal": 40 },
    },
    bad: {
      instance: "normativeDocuments",
      year: 2020,
      cells: { "proactiveDisclosure.normativeDocuments.publicTotal": 6 },
      previous: { "proactiveDisclosure.normativeDocuments.publicTotal": 40 },
    },
  },
  assess: (context) =>
    assessAcrossIn(
      "2019",
      context,
      ["regulations", "normativeDocuments"].map((row) => publicOf(row, context)),
    ),
};
