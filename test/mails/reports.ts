import { cellsOf } from "../../shared/form/cells.ts";
import type { Forms } from "../../shared/form/edition.ts";
import { type CellValue, MISSING } from "../../shared/report/cell.ts";
import type { Basis, Finding, Severity } from "../../shared/report/finding.ts";
import type { Issue, Report } from "../../shared/report/report.ts";

const FORMS: Forms = { proactiveDisclosure: "2021", requests: "2021" };

export const number = (value: number, line = 1): CellValue => ({
  kind: "number",
  value,
  raw: String(value),
  confidence: 1,
  candidates: [],
  at: { line },
});

export const ambiguous = (...candidates: string[]): CellValue => ({
  ...MISSING,
  kind: "ambiguous",
  raw: "",
  candidates,
});

export const blank: CellValue = { ...number(0), kind: "blank", value: null, raw: "" };

export interface ReportParts {
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly title?: string;
  readonly forms?: Forms;
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly issues?: readonly Issue[];
}

/** A report whose cells are all zero, but for those given. */
export function reportOf(parts: ReportParts): Report {
  const forms = parts.forms ?? FORMS;
  const agency = parts.agency === undefined ? "青禾县水务局" : parts.agency;
  const reportYear = parts.year === undefined ? 2023 : parts.year;
  return {
    agency,
    reportYear,
    title: parts.title ?? `${agency ?? ""}${reportYear ?? ""}年政府信息公开工作年度报告`,
    titleYears: reportYear === null ? [] : [reportYear],
    periodYear: reportYear,
    scope: "agencyOnly",
    publishedOn: "2024-01-19",
    forms,
    tables: { proactiveDisclosure: true, requests: true, remedies: true },
    sections: [],
    cells: { ...Object.fromEntries(cellsOf(forms).map(({ id }) => [id, number(0)])), ...parts.cells },
    prose: [],
    facts: [],
    issues: parts.issues ?? [],
  };
}

/** A finding that failed. */
export function failed(
  rule: string,
  severity: Severity,
  basis: Basis,
  cells: readonly string[],
  zh: string,
  en: string,
): Finding {
  const numbers = { left: 12, right: 10, delta: 2 };
  return {
    rule,
    instance: "",
    result: "fail",
    severity,
    basis,
    cells,
    ...numbers,
    args: {},
    message: { zh, en },
  };
}

/** A finding that could not be assessed. */
export function unassessed(rule: string, cells: readonly string[], zh: string, en: string): Finding {
  const numbers = { left: null, right: null, delta: null };
  return {
    ...failed(rule, "error", "arithmetic", cells, zh, en),
    ...numbers,
    result: "notAssessable",
  };
}

export function issue(code: Issue["code"], cells: readonly string[], detail: string, line: number): Issue {
  return { code, cells, detail, at: { line } };
}
