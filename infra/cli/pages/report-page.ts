import { disclosureRows } from "../../../shared/form/proactive-disclosure.ts";
import { REMEDY_COLUMNS, REMEDY_GROUPS } from "../../../shared/form/remedies.ts";
import { APPLICANT_COLUMNS, requestRows } from "../../../shared/form/requests.ts";
import type { CellValue } from "../../../shared/report/cell.ts";
import { issueDetail } from "../../../shared/report/issue-detail.ts";
import type { Report } from "../../../shared/report/report.ts";
import { grid } from "./grid.ts";

/** A cell in a printed table: what is not a number is shown as what it is. */
function shown(cell: CellValue | undefined): string {
  if (cell === undefined || cell.kind === "missing") return "缺";
  if (cell.kind === "ambiguous") return "?";
  return cell.kind === "blank" ? "空" : cell.raw;
}

function requestsTable(report: Report): string {
  const head = ["", ...APPLICANT_COLUMNS.map((column) => column.label)];
  const rows = requestRows(report.forms.requests).map((row) => [
    row.label.length > 22 ? `${row.label.slice(0, 21)}…` : row.label,
    ...APPLICANT_COLUMNS.map((column) => shown(report.cells[`requests.${row.id}.${column.id}`])),
  ]);
  return grid([head, ...rows]);
}

function disclosureTable(report: Report): string {
  const rows = disclosureRows(report.forms.proactiveDisclosure).map((row) => [
    row.label,
    ...row.fields.map(
      (field) => `${field.label} ${shown(report.cells[`proactiveDisclosure.${row.id}.${field.id}`])}`,
    ),
  ]);
  return grid(rows);
}

function remediesTable(report: Report): string {
  const head = ["", ...REMEDY_COLUMNS.map((column) => column.label)];
  const rows = REMEDY_GROUPS.map((group) => [
    group.label,
    ...REMEDY_COLUMNS.map((column) => shown(report.cells[`remedies.${group.id}.${column.id}`])),
  ]);
  return grid([head, ...rows]);
}

/** What the prose states, each with the words that state it. */
function facts(report: Report): string {
  if (report.facts.length === 0) return "";
  const rows = report.facts.map((fact) => [
    fact.subject,
    `${fact.approximate ? "≈" : ""}${fact.value}`,
    `“${fact.quote}”`,
  ]);
  return `正文所述 stated by the text\n${grid(rows)}\n`;
}

/** What was read of a report, for a terminal: the three tables as the form has them, then what was not clear. */
export function reportPage(file: string, report: Report): string {
  const { proactiveDisclosure, requests } = report.forms;
  const issues = report.issues.map((issue) => {
    const { zh, en } = issueDetail(issue);
    return `  ${issue.code}  ${zh === "" ? "" : `${zh}  `}${en}\n`;
  });
  return [
    `${report.agency ?? "（机关不明 agency unknown）"}  ${report.reportYear ?? "（年度不明 year unknown）"}  ${file}\n`,
    `标题 title: ${report.title}\n`,
    `公布日期 published: ${report.publishedOn ?? "—"}\n\n`,
    `表二 table 2（${proactiveDisclosure} 年版 edition）\n${disclosureTable(report)}\n`,
    `表三 table 3（${requests} 年版 edition）\n${requestsTable(report)}\n`,
    `表四 table 4\n${remediesTable(report)}\n`,
    facts(report),
    issues.length === 0 ? "" : `读取时的疑点 issues（空 blank，缺 missing，? ambiguous）\n${issues.join("")}`,
  ].join("");
}
