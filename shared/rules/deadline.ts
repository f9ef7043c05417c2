import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { daysBetween, SOURCE_NAMES, signedAndPublished } from "./dates.ts";
import type { Assessment, Messages } from "./rule.ts";

/** The first report year under the 条例 as revised in 2019; before it the only date was 31 March. */
const FIRST_YEAR = 2019;
/** Later than this after the deadline, in days, a signature may have the wrong year. */
const A_YEAR_OFF = 300;

const base = { instance: "", cells: [], left: null, right: null } as const;

export const DEADLINE_MESSAGES: Messages = {
  pass: {
    zh: "{source}日期 {date}，不晚于 {deadline}。",
    en: "The date of {source}, {date}, is not after {deadline}.",
  },
  fail: {
    zh: "落款日期 {date} 晚于 {deadline} 的公布期限 {days} 天。",
    en: "The report was signed on {date}, {days} days after the deadline of {deadline}.",
  },
  page: {
    zh: "页面显示的发布日期 {date} 晚于 {deadline} 的公布期限 {days} 天；如系网站迁移或重新发布，请核对最初的发布日期。",
    en: "The page gives {date} as the date of publication, {days} days after the deadline of {deadline}; a page that was moved or posted again bears a later date than the first.",
  },
  yearOff: {
    zh: "落款日期 {date} 晚于 {deadline} 的公布期限 {days} 天，请先核对落款的年份。",
    en: "The report was signed on {date}, {days} days after the deadline of {deadline}; please check the year of the signature first.",
  },
  notApplicable: {
    zh: "不核对公布期限：{reason}。",
    en: "The deadline is not checked: {reason}.",
  },
};

export const NOT_THIS_BODY: Message = {
  zh: "本条期限不适用于该类机关",
  en: "this deadline is not one for a body of this kind",
};
const NO_DATE: Message = { zh: "报告中没有可用的日期", en: "the report has no date to go by" };
const EARLIER_YEARS: Message = {
  zh: "2018 年度及以前适用修订前的《条例》",
  en: "years before 2019 fell under the regulation before its revision",
};
const NO_YEAR: Message = { zh: "报告年度未能确定", en: "the report year could not be determined" };

const passed = (reason: Message): Assessment => ({ ...base, result: "notApplicable", args: { reason } });

function late(date: string, deadline: string, wording?: "page" | "yearOff"): Assessment {
  const args = { date, deadline, days: daysBetween(deadline, date) };
  return { ...base, result: "fail", args, ...(wording && { wording, severity: "warning" }) };
}

/**
 * Whether a report was published by a day (MM-DD) of the year after its own. Only what the report itself says
 * convicts it: its signature. A page's date may be that of a later posting, and warns.
 */
export function assessDeadline(report: Report, day: string): Assessment {
  const { reportYear } = report;
  if (reportYear === null) return passed(NO_YEAR);
  if (reportYear < FIRST_YEAR) return passed(EARLIER_YEARS);
  const deadline = `${reportYear + 1}-${day}`;
  const { signed, published } = signedAndPublished(report);
  if (signed === null && published === null) return passed(NO_DATE);
  if (published !== null && published <= deadline)
    return { ...base, result: "pass", args: { source: SOURCE_NAMES.page, date: published, deadline } };
  if (signed !== null && signed > deadline) {
    const isYearOff = daysBetween(deadline, signed) > A_YEAR_OFF;
    return late(signed, deadline, isYearOff ? "yearOff" : undefined);
  }
  if (published !== null) return late(published, deadline, "page");
  return { ...base, result: "pass", args: { source: SOURCE_NAMES.signature, date: signed ?? "", deadline } };
}

/** The same where a deadline is not one for the body, or not known to be. */
export function noDeadline(reason: Message): Assessment {
  return passed(reason);
}
