import type { Message, Severity } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { columnName } from "./names.ts";
import { cellOf, troubleOf } from "./operand.ts";
import { requestCell } from "./requests-relations.ts";
import type { Assessment, Context, Messages } from "./rule.ts";
import { round6, sumOf } from "./sum.ts";
import { describeTroubles } from "./trouble.ts";

export const CONTINUITY_MESSAGES: Messages = {
  pass: {
    zh: "“{column}”列：上年结转 {left} = {year} 年度报告结转下年度 {right}，相符。",
    en: "Column “{column}”: carried over {left} = {right} carried forward by the report of {year}, as it should be.",
  },
  fail: {
    zh: "“{column}”列：上年结转 {left}，应等于 {year} 年度报告的结转下年度 {right}，相差 {difference}。{remark}",
    en: "Column “{column}”: carried over {left} should equal the {right} that the report of {year} carried forward; difference {difference}.{remark}",
  },
  notAssessable: {
    zh: "“{column}”列：{troubles}，因此无法与 {year} 年度报告核对。",
    en: "Column “{column}”: cannot be compared with the report of {year}, because of {troubles}.",
  },
  notApplicable: {
    zh: "尚未收到本机关上一年度的报告，收到后会自动核对。",
    en: "The report of the year before has not been received; this is checked when it arrives.",
  },
};

/** How much a break of continuity weighs, and what may excuse it. */
export interface Weight {
  readonly severity: Severity;
  readonly remark: Message;
}

function troublesOf(report: Report, previous: Report, over: string, forward: string): Message[] {
  const mine = { zh: "上年结转", en: "carried over" };
  const theirs = {
    zh: `${previous.reportYear} 年度报告的结转下年度`,
    en: `carried forward by the report of ${previous.reportYear}`,
  };
  return [
    describeTroubles(report, [over], () => mine),
    describeTroubles(previous, [forward], () => theirs),
  ].filter((troubles) => troubles.zh !== "");
}

function compare(report: Report, previous: Report, column: string, weight: Weight): Assessment {
  const over = requestCell("carriedOver", column);
  const forward = requestCell("carriedForward", column);
  const named = { column: columnName(over, report.forms), year: String(previous.reportYear) };
  const base = { instance: column, cells: [over] };
  const troubles = troublesOf(report, previous, over, forward);
  if (troubles.length > 0) {
    const zh = troubles.map((part) => part.zh).join("；");
    const en = troubles.map((part) => part.en).join("; ");
    // What the other report left open is to be settled there: it does not hold this one up.
    const settled = troubleOf(cellOf(report, over)) === null;
    const unknown = { result: "notAssessable", left: null, right: null } as const;
    return {
      ...base,
      ...unknown,
      args: { ...named, troubles: { zh, en } },
      ...(settled ? { severity: "warning" } : {}),
    };
  }
  const left = sumOf(report, [over]);
  const right = sumOf(previous, [forward]);
  if (left === right) return { ...base, result: "pass", left, right, args: { ...named, left, right } };
  const args = { ...named, left, right, difference: round6(Math.abs(left - right)), remark: weight.remark };
  return { ...base, result: "fail", left, right, args, severity: weight.severity };
}

/** 上年结转 of this report against 结转下年度 of the report before it, for the given columns of table 3. */
export function assessContinuity(
  { report, previous }: Context,
  columns: readonly string[],
  weigh: (report: Report, previous: Report) => Weight,
): readonly Assessment[] {
  if (previous === null)
    return [{ instance: "", result: "notApplicable", cells: [], left: null, right: null, args: {} }];
  const weight = weigh(report, previous);
  return columns.map((column) => compare(report, previous, column, weight));
}
