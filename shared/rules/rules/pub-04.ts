import type { Report } from "../../report/report.ts";
import { datesOf } from "../dates.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { instance: "", left: null, right: null, cells: [] } as const;

/** 自2022年1月1日起至11月30日止: a period that begins with the year and ends before it. */
const PERIOD =
  /(20\d{2})年1月1日(?:零时)?(?:起|开始)?(?:至|到|-|—|~|–)+(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/gu;
const IS_STATISTICS = /统计|本报告|年度报告|数据|期限/u;

/** The period that the report says it covers, where that is less than its year. */
function partOfYear(report: Report): string | null {
  const periods = report.prose
    .filter(({ section }) => section === null || section === 1)
    .flatMap(({ text }) => text.split("。"))
    .filter((sentence) => IS_STATISTICS.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(PERIOD)])
    .map(([quote, from, to = from, month, day]) => ({
      quote,
      from,
      to,
      isWhole: `${month}.${day}` === "12.31",
    }));
  if (periods.some(({ isWhole }) => isWhole)) return null;
  const part = periods.find(({ from, to }) => from === to && Number(from) === report.reportYear);
  return part?.quote ?? null;
}

function assessPeriod(report: Report): Assessment {
  const quote = partOfYear(report);
  const instance = "period";
  if (quote === null) return { ...base, instance, result: "pass", wording: "whole", args: {} };
  return {
    ...base,
    instance,
    result: "fail",
    wording: "part",
    args: { quote, year: String(report.reportYear) },
  };
}

function assessDate(report: Report): Assessment {
  const dates = datesOf(report).map(({ date }) => date);
  const last = dates.toSorted().at(-1);
  const instance = "date";
  if (last === undefined || report.reportYear === null)
    return { ...base, instance, result: "notApplicable", args: {} };
  const first = `${report.reportYear + 1}-01-01`;
  const args = { date: last, first };
  return { ...base, instance, result: last < first ? "fail" : "pass", args };
}

/** A report for a year that has not ended yet cannot be whole; a signature may also have the wrong year. */
export const pub04: Rule = {
  id: "PUB-04",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "年度报告在报告年度结束后公布，统计期限为全年。",
    en: "The report is published after its year has ended, and covers the whole of it.",
  },
  formula: {
    zh: "公布日期 ≥ 次年 1 月 1 日；统计期限 = 1 月 1 日至 12 月 31 日",
    en: "publishedOn ≥ (Y+1)-01-01; period = Y-01-01 … Y-12-31",
  },
  messages: {
    pass: {
      zh: "日期 {date} 在报告年度结束之后。",
      en: "The date, {date}, is after the end of the year.",
    },
    fail: {
      zh: "报告所署日期 {date} 早于 {first}，当时报告年度尚未结束，请核对日期或统计期限。",
      en: "The report is dated {date}, before {first}, when its year had not ended; please check the date or the period.",
    },
    whole: {
      zh: "未见统计期限短于全年的表述。",
      en: "Nothing says that the period is shorter than the year.",
    },
    part: {
      zh: "报告写明统计期限为“{quote}”，不足 {year} 年全年。",
      en: "The report says that it covers “{quote}”, which is not the whole of {year}.",
    },
    notApplicable: { zh: "没有可核对的日期。", en: "There is no date to check." },
  },
  examples: {
    good: {
      instance: "date",
      cells: {},
      report: { dates: [{ source: "signature", date: "2023-01-10", at: null }] },
    },
    bad: {
      instance: "date",
      cells: {},
      report: { dates: [{ source: "signature", date: "2022-12-20", at: null }] },
    },
  },
  assess: ({ report }) => [assessDate(report), assessPeriod(report)],
};
