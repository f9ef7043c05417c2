import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sectionText } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { isQuantity } from "../stated.ts";
import { assessment } from "../tables.ts";
import { excerpt } from "../trouble.ts";

const COMPARES = /比|较|同期|上年|去年|上一年|结转|决算|历年|以来|累计/u;
const TABLES_SUBJECTS =
  /^(?:newRequests|accepted|concluded|normativeDocuments|regulations|licensing|penalties|compulsoryMeasures|reviews|litigation)/u;

/** A figure of another year is told where the same is told of the report year, or where years are compared. */
function assessFigures(report: Report): Assessment {
  const { reportYear } = report;
  if (reportYear === null) return assessment("figures", "notApplicable");
  const facts = report.facts.filter((fact) => TABLES_SUBJECTS.test(fact.subject) && isQuantity(fact));
  const stale = facts.find(
    (fact) =>
      fact.year !== null &&
      fact.year !== reportYear &&
      fact.sentence.includes(String(fact.year)) &&
      !fact.sentence.includes(String(reportYear)) &&
      !COMPARES.test(fact.sentence) &&
      !facts.some((other) => other.subject === fact.subject && (other.year ?? reportYear) === reportYear),
  );
  if (stale === undefined)
    return assessment("figures", facts.length === 0 ? "notApplicable" : "pass", {
      args: { year: reportYear },
    });
  const args = { year: reportYear, other: stale.year ?? 0, quote: excerpt(stale.sentence, 50) };
  return assessment("figures", "fail", { args, fact: stale });
}

const OTHER_YEARS = 3;
/** Where the report year is never named: once may be by chance, and a sentence with figures is seen to above. */
const OTHER_YEARS_ALONE = 2;
/** Titles and numbers of documents, and where requests are carried to, name the years that they name. */
const NAMED = /《[^》]*》|[〔[(]20\d{2}[〕\])]|结转[至到]?20\d{2}年/gu;

function assessYears(report: Report): Assessment {
  const { reportYear } = report;
  const text = sectionText(report, 1).replace(NAMED, "");
  const years = [...text.matchAll(/20\d{2}(?=年)/gu)].map(([year]) => Number(year));
  const counts = [...Map.groupBy(years, (year) => year)].map(([year, alike]) => ({
    year,
    count: alike.length,
  }));
  const own = counts.find(({ year }) => year === reportYear)?.count ?? 0;
  const other = counts.filter(({ year }) => year !== reportYear).sort((a, b) => b.count - a.count)[0];
  if (reportYear === null || counts.length === 0) return assessment("years", "notApplicable");
  const isOther =
    other !== undefined && other.count > own && other.count >= (own === 0 ? OTHER_YEARS_ALONE : OTHER_YEARS);
  if (!isOther || other === undefined) return assessment("years", "pass", { args: { year: reportYear } });
  return assessment("years", "fail", {
    wording: "years",
    args: { year: reportYear, other: other.year, count: other.count, own },
  });
}

export const meta02: Rule = {
  id: "META-02",
  severity: "warning",
  basis: "narrative",
  reads: "report",
  statement: {
    zh: "正文以报告年度为主，不把上一年度写成本年度。",
    en: "The text speaks of the report year, and does not take the year before for it.",
  },
  formula: {
    zh: "第一部分所写的年份以报告年度为主；某句的数以其他年份为主语、又不是作比较的，列出",
    en: "the report year prevails in section 1; a sentence whose figures are of another year, and that compares nothing, is listed",
  },
  messages: {
    pass: { zh: "正文说的是 {year} 年。", en: "The text speaks of {year}." },
    fail: {
      zh: "报告年度为 {year} 年，而正文有一句只说 {other} 年的数：“{quote}”，请核对是否沿用了旧稿。",
      en: "The report is of {year}, but a sentence gives figures of {other} only: “{quote}”; please check whether an old draft was used.",
    },
    years: {
      zh: "报告年度为 {year} 年，而总体情况 {count} 次写 {other} 年，只有 {own} 次写 {year} 年，请核对是否沿用了旧稿。",
      en: "The report is of {year}, but the overview names {other} {count} times and {year} {own} times; please check whether an old draft was used.",
    },
    notApplicable: { zh: "正文没有写年份。", en: "The text names no year." },
  },
  examples: {
    good: {
      instance: "figures",
      cells: {},
      report: saying("2022年制发规范性文件0件。", {
        subject: "normativeDocuments.issued",
        value: 0,
        year: 2022,
      }),
    },
    bad: {
      instance: "figures",
      cells: {},
      report: saying("2021年制发规范性文件0件。", {
        subject: "normativeDocuments.issued",
        value: 0,
        year: 2021,
      }),
    },
  },
  assess: ({ report }) => [assessFigures(report), assessYears(report)],
};
