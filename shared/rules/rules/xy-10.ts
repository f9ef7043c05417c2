import type { CellId } from "../../form/cells.ts";
import { assessAcross, type Comparison, CROSS_YEAR_MESSAGES, isRescoped } from "../cross-year.ts";
import { cellInTable } from "../names.ts";
import type { Context, Rule } from "../rule.ts";
import { percent } from "../share.ts";

const MANY = 50;
const SHARE = 0.5;
const CELLS: readonly CellId[] = [
  "requests.newRequests.total",
  "proactiveDisclosure.licensing.decisions",
  "proactiveDisclosure.penalties.decisions",
];

function swingOf(id: CellId, { report }: Context): Comparison {
  return {
    instance: id,
    mine: [id],
    theirs: [id],
    judge: ([left = 0], [right = 0], previous) => {
      const change = Math.abs(left - right);
      const args = { cell: cellInTable(id, report.forms), left, right, share: percent(left - right, right) };
      if (isRescoped(report, previous)) return { result: "notApplicable", wording: "rescoped", args };
      return { result: change > MANY && change > right * SHARE ? "fail" : "pass", left, right, args };
    },
  };
}

/** A reform, or a year like 2020, moves numbers as much: a hint to look at the trend, and no more. */
export const xy10: Rule = {
  id: "XY-10",
  severity: "info",
  basis: "plausibility",
  reads: "previous",
  statement: {
    zh: "新收申请、行政许可、行政处罚的数量与上一年度相比没有大起大落。",
    en: "New requests, licences and penalties do not swing widely from one year to the next.",
  },
  formula: {
    zh: "增减超过 50 且超过上一年度的 50% 时提示（本年新收·总计、行政许可、行政处罚的处理决定数量）",
    en: "hint where |Δ| > 50 and > 50 % of Y−1 (newRequests.total, licensing.decisions, penalties.decisions)",
  },
  messages: {
    ...CROSS_YEAR_MESSAGES,
    rescoped: {
      zh: "两份报告的统计范围不同，“{cell}”不作比较。",
      en: "The two reports differ in scope; “{cell}” is not compared.",
    },
    pass: {
      zh: "“{cell}”：{left}，与 {year} 年度的 {right} 相比没有大幅变动。",
      en: "“{cell}”: {left}, no wide swing from {right} in {year}.",
    },
    fail: {
      zh: "“{cell}”本年度 {left}，{year} 年度 {right}，变动幅度 {share}，请核对。职能调整、政策变化引起的，不必改动。",
      en: "“{cell}” is {left}, and was {right} in {year} (a change of {share}); please check. If a reform or a change of policy caused it, nothing need be changed.",
    },
  },
  examples: {
    good: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 130 },
      previous: { "requests.newRequests.total": 100 },
    },
    bad: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 30 },
      previous: { "requests.newRequests.total": 300 },
    },
  },
  assess: (context) =>
    assessAcross(
      context,
      CELLS.map((id) => swingOf(id, context)),
    ),
};
