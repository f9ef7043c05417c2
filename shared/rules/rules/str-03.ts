import { prescribedEdition } from "../../form/edition.ts";
import type { Report } from "../../report/report.ts";
import { TABLE_NAMES } from "../names.ts";
import { isAbsent } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const FIRST_YEAR = 2019;

const isDoubtful = (report: Report, table: string): boolean =>
  report.issues.some(
    (issue) =>
      issue.code === "EDITION_UNCERTAIN" &&
      (issue.cells.length === 0 || issue.cells.some((id) => id.startsWith(`${table}.`))),
  );

function assessEdition(report: Report, table: "proactiveDisclosure" | "requests"): Assessment {
  const used = report.forms[table];
  const year = report.reportYear;
  const args = { table: TABLE_NAMES[table], used, year: year ?? "" };
  if (isAbsent(report, table)) return assessment(table, "notApplicable", { wording: "absent", args });
  if (year === null) return assessment(table, "notAssessable", { args });
  if (year < FIRST_YEAR) return assessment(table, "notApplicable", { args });
  if (isDoubtful(report, table)) return assessment(table, "notAssessable", { wording: "doubtful", args });
  if (used === prescribedEdition(year)) return assessment(table, "pass", { args });
  return used === "2019"
    ? assessment(table, "fail", { args })
    : assessment(table, "fail", { wording: "early", severity: "warning", args });
}

/**
 * Told by the labels of each table, never by the circular that the text cites. The 2021 form on a report for 2019 or
 * 2020 breaks no duty (a correction may have been drawn up later), but may mean that the year was misread.
 */
export const str03: Rule = {
  id: "STR-03",
  severity: "error",
  basis: "statute",
  reads: "report",
  statement: {
    zh: "表格采用报告年度适用的统一格式：2019、2020 年度用 2019 年版，2021 年度起用 2021 年版。",
    en: "The tables use the format in force: edition 2019 for report years 2019 and 2020, edition 2021 from 2021.",
  },
  formula: {
    zh: "按表内栏目判断格式版本：报告年度 ≥ 2021 而用 2019 年版为错误；报告年度 ≤ 2020 而用 2021 年版为提醒",
    en: "edition by labels: 2019 for a year ≥ 2021 is an error; 2021 for a year ≤ 2020 is a warning",
  },
  messages: {
    pass: {
      zh: "{table}采用 {used} 年版格式，符合 {year} 年度要求。",
      en: "{table} uses edition {used}, as {year} requires.",
    },
    fail: {
      zh: "{table}仍采用已停用的 {used} 年版格式，{year} 年度报告应采用 2021 年版（国办公开办函〔2021〕30号）。",
      en: "{table} still uses edition {used}; a report for {year} must use edition 2021.",
    },
    early: {
      zh: "{table}采用 {used} 年版格式，而 {year} 年度适用 2019 年版，请核对报告年度是否正确。",
      en: "{table} uses edition {used}, while {year} falls under edition 2019; please check the report year.",
    },
    notAssessable: {
      zh: "报告年度未能确定，无法核对{table}的格式版本。",
      en: "The report year could not be determined, so the edition of {table} cannot be checked.",
    },
    doubtful: {
      zh: "{table}的栏目不足以确定格式版本，请查看原文。",
      en: "The labels of {table} do not settle its edition; please look at the document.",
    },
    notApplicable: {
      zh: "{year} 年度早于统一格式，不核对版本。",
      en: "The year {year} is before the uniform format; the edition is not checked.",
    },
    absent: { zh: "未找到{table}，不核对版本。", en: "{table} was not found; its edition is not checked." },
  },
  examples: {
    good: { instance: "requests", cells: {} },
    bad: {
      instance: "requests",
      cells: {},
      report: { forms: { proactiveDisclosure: "2021", requests: "2019" } },
    },
  },
  assess: ({ report }) => [assessEdition(report, "proactiveDisclosure"), assessEdition(report, "requests")],
};
