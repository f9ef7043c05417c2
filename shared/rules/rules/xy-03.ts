import {
  assessAcrossIn,
  type Comparison,
  CROSS_YEAR_MESSAGES,
  EDITIONS_DIFFER,
  isRescoped,
  NO_REMARK,
  RESCOPED,
} from "../cross-year.ts";
import { rowName } from "../names.ts";
import type { Context, Rule } from "../rule.ts";
import { round6 } from "../sum.ts";

const EXPIRED = {
  zh: "少于推算数的，常见原因是有效期届满自动失效而未计入废止，或集中清理，请核实。",
  en: " Fewer than expected is often due to texts that lapsed without being counted as repealed.",
};

function stockOf(row: string, { report }: Context): Comparison {
  const cell = (field: string) => `proactiveDisclosure.${row}.${field}`;
  return {
    instance: row,
    mine: [cell("inForce"), cell("issued"), cell("repealed")],
    theirs: [cell("inForce")],
    judge: ([left = 0, issued = 0, repealed = 0], [before = 0], previous) => {
      const right = round6(before + issued - repealed);
      const named = { row: rowName(cell("inForce")), left, right, before, issued, repealed };
      if (left === right) return { result: "pass", left, right, args: named };
      const rescoped = isRescoped(report, previous);
      const lapsed = left < right ? EXPIRED : NO_REMARK;
      const args = { ...named, difference: Math.abs(left - right), remark: rescoped ? RESCOPED : lapsed };
      return { result: "fail", left, right, args, ...(rescoped ? { severity: "info" } : {}) };
    },
  };
}

/** Whether a text that lapses counts as repealed is not settled in the field: never an error. */
export const xy03: Rule = {
  id: "XY-03",
  severity: "warning",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "现行有效件数等于上一年度现行有效件数加本年制发、减本年废止（2021 年版）。",
    en: "What is in force is what was in force a year before, plus issued, minus repealed (edition 2021).",
  },
  formula: {
    zh: "现行有效件数〔本年度〕 = 现行有效件数〔上一年度〕 + 本年制发件数 − 本年废止件数（规章、行政规范性文件）",
    en: "inForce [Y] = inForce [Y−1] + issued [Y] − repealed [Y] (regulations, normativeDocuments)",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    ...EDITIONS_DIFFER,
    pass: {
      zh: "“{row}”：现行有效 {left} = {year} 年度现行有效 {before} + 制发 {issued} − 废止 {repealed}，相符。",
      en: "“{row}”: in force {left} = {before} in {year} + issued {issued} − repealed {repealed}, as it should be.",
    },
    fail: {
      zh: "表二“{row}”行：现行有效 {left}，而 {year} 年度现行有效 {before} + 本年制发 {issued} − 本年废止 {repealed} = {right}，相差 {difference}。{remark}",
      en: "Table 2, row “{row}”: in force {left}, but {before} in {year} + issued {issued} − repealed {repealed} = {right}; difference {difference}.{remark}",
    },
  },
  examples: {
    good: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 3,
        "proactiveDisclosure.normativeDocuments.repealed": 1,
        "proactiveDisclosure.normativeDocuments.inForce": 42,
      },
      previous: { "proactiveDisclosure.normativeDocuments.inForce": 40 },
    },
    bad: {
      instance: "normativeDocuments",
      cells: {
        "proactiveDisclosure.normativeDocuments.issued": 8,
        "proactiveDisclosure.normativeDocuments.repealed": 17,
        "proactiveDisclosure.normativeDocuments.inForce": 20,
      },
      previous: { "proactiveDisclosure.normativeDocuments.inForce": 25 },
    },
  },
  assess: (context) =>
    assessAcrossIn(
      "2021",
      context,
      ["regulations", "normativeDocuments"].map((row) => stockOf(row, context)),
    ),
};
