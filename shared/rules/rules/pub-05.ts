import type { Report } from "../../report/report.ts";
import { datesOf, daysBetween, SOURCE_NAMES } from "../dates.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;
const TOLERANCE = 7;

function assess(report: Report): Assessment {
  const dates = datesOf(report).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || dates.length < 2)
    return { ...base, result: "notApplicable", args: {} };
  const days = daysBetween(first.date, last.date);
  const args = {
    days,
    first: first.date,
    firstSource: SOURCE_NAMES[first.source],
    last: last.date,
    lastSource: SOURCE_NAMES[last.source],
  };
  return { ...base, result: days > TOLERANCE ? "fail" : "pass", args };
}

/** When a file was created is not compared: files are made from older ones, and exported again. */
export const pub05: Rule = {
  id: "PUB-05",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "落款日期与页面发布日期相差不超过 7 天。",
    en: "The date of the signature and that of the page are at most seven days apart.",
  },
  formula: { zh: "|落款日期 − 页面日期| ≤ 7 天", en: "|signature − page| ≤ 7 days" },
  messages: {
    pass: { zh: "各处日期相差 {days} 天。", en: "The dates are {days} days apart." },
    fail: {
      zh: "{firstSource}日期为 {first}，{lastSource}日期为 {last}，相差 {days} 天，请核对哪一个是公布日期。",
      en: "The date of {firstSource} is {first}, that of {lastSource} is {last}, {days} days apart; please check which is that of publication.",
    },
    notApplicable: { zh: "只有一处日期，或者没有日期。", en: "There is one date at most." },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: {
        dates: [
          { source: "signature", date: "2023-01-10", at: null },
          { source: "page", date: "2023-01-12", at: null },
        ],
      },
    },
    bad: {
      instance: "",
      cells: {},
      report: {
        dates: [
          { source: "signature", date: "2023-01-10", at: null },
          { source: "page", date: "2023-06-15", at: null },
        ],
      },
    },
  },
  assess: ({ report }) => [assess(report)],
};
