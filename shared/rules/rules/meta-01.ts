import type { Message } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import type { Assessment, Rule } from "../rule.ts";

const base = { instance: "", cells: [], left: null, right: null } as const;

/** The year to hold the title against: that of the statistics period where it differs, else the report year. */
function otherYear(report: Report, titleYear: number): { year: number | null; name: Message } {
  if (report.periodYear !== null && report.periodYear !== titleYear)
    return { year: report.periodYear, name: { zh: "统计期限", en: "statistics period" } };
  return { year: report.reportYear, name: { zh: "报告年度", en: "report year" } };
}

function assessTitle(report: Report): Assessment {
  const [year, ...others] = new Set(report.titleYears);
  const title = report.title.trim();
  if (year === undefined) return { ...base, result: "notApplicable", args: {} };
  if (others.length > 0) {
    const years = [year, ...others].join("、");
    return { ...base, result: "notAssessable", wording: "several", args: { title, years } };
  }
  const { year: other, name } = otherYear(report, year);
  if (other === null) return { ...base, result: "notAssessable", args: { title, year } };
  const result = other === year ? "pass" : "fail";
  return { ...base, result, left: year, right: other, args: { title, year, other, name } };
}

/** A title without a year (as some agencies write it) is not judged; several years are left to a person. */
export const meta01: Rule = {
  id: "META-01",
  severity: "error",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "标题中的年份只有一个，与报告年度、统计期限的年份一致。",
    en: "The title names exactly one year, which is the report year and the year of the statistics period.",
  },
  formula: {
    zh: "标题年份 = 报告年度 = 统计期限年份",
    en: "titleYears = [reportYear] = [periodYear]",
  },
  messages: {
    pass: {
      zh: "标题年份 {year} 与报告年度一致。",
      en: "The year in the title, {year}, is the report year.",
    },
    fail: {
      zh: "标题“{title}”写的是 {year} 年，而{name}为 {other} 年，请核对是哪一年的报告。",
      en: "The title “{title}” says {year}, but the {name} is {other}; please check which year it is.",
    },
    notAssessable: {
      zh: "标题“{title}”写的是 {year} 年，但报告年度未能确定，无法核对。",
      en: "The title “{title}” says {year}, but the report year could not be determined.",
    },
    notApplicable: { zh: "标题中没有年份。", en: "The title has no year." },
    several: {
      zh: "标题“{title}”中出现 {years} 等多个年份，无法确定以哪一个为准。",
      en: "The title “{title}” has several years ({years}); which one counts cannot be told.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: {},
      report: { title: "某市某局2022年政府信息公开工作年度报告", titleYears: [2022], periodYear: 2022 },
    },
    bad: {
      instance: "",
      cells: {},
      report: { title: "某市某局2021年政府信息公开工作年度报告", titleYears: [2021], periodYear: 2022 },
    },
  },
  assess: ({ report }) => [assessTitle(report)],
};
