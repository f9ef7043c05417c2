import { assessAcross, type Comparison, CROSS_YEAR_MESSAGES } from "../cross-year.ts";
import { rowName } from "../names.ts";
import type { Rule } from "../rule.ts";

const DIRECT = "litigation.direct";
const AFTER = "litigation.afterReview";

/** Suits may be filed under the other kind the next year: both kinds together have to be short as well. */
function pendingOf(group: string, together: readonly string[]): Comparison {
  const cells = (column: string) => together.map((name) => `remedies.${name}.${column}`);
  const place = together.indexOf(group);
  const all = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    instance: group,
    mine: cells("total"),
    theirs: cells("pending"),
    judge: (totals, pending) => {
      const [left, right] = [totals[place] ?? 0, pending[place] ?? 0];
      const short = left < right && all(totals) < all(pending);
      const args = { group: rowName(`remedies.${group}.total`), left, right };
      return { result: short ? "fail" : "pass", left, right, args };
    },
  };
}

const COMPARISONS = [
  pendingOf("review", ["review"]),
  pendingOf(DIRECT, [DIRECT, AFTER]),
  pendingOf(AFTER, [DIRECT, AFTER]),
];

/** The form does not say in which year a case counts; one that was withdrawn, or counted by filing, breaks this. */
export const xy07: Rule = {
  id: "XY-07",
  severity: "info",
  basis: "continuity",
  reads: "previous",
  statement: {
    zh: "上一年度尚未审结的复议、诉讼，一般计入本年度的总计。",
    en: "Cases pending at the end of the year before are usually among this year's.",
  },
  formula: {
    zh: "总计〔本年度〕 ≥ 尚未审结〔上一年度〕（行政复议；两类行政诉讼分别看、合并看都不足时才提示）",
    en: "total [Y] ≥ pending [Y−1] (review; the two kinds of litigation only where both together fall short too)",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    pass: {
      zh: "“{group}”：总计 {left}，与 {year} 年度尚未审结的 {right} 件不矛盾。",
      en: "“{group}”: total {left} does not contradict {right} pending in {year}.",
    },
    fail: {
      zh: "表四“{group}”：总计 {left}，少于 {year} 年度尚未审结的 {right} 件，请核对是否漏计。按立案年度统计的，不必改动。",
      en: "Table 4, {group}: total {left}, fewer than the {right} pending in {year}; please check that none was left out. If cases are counted by the year of filing, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "review",
      cells: { "remedies.review.total": 2, "remedies.review.upheld": 2 },
      previous: { "remedies.review.total": 1, "remedies.review.pending": 1 },
    },
    bad: {
      instance: "review",
      cells: {},
      previous: { "remedies.review.total": 3, "remedies.review.pending": 3 },
    },
  },
  assess: (context) => assessAcross(context, COMPARISONS),
};
