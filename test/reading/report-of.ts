import type { SourceDocument } from "../../shared/document/document.ts";
import { readText } from "../../shared/readers/text/text.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import type { CellValue } from "../../shared/report/cell.ts";
import type { Report } from "../../shared/report/report.ts";

/** Every report of a document; fails where it is rejected. */
export function reportsOf(document: SourceDocument): readonly Report[] {
  const mapped = mapDocument(document, "a.txt");
  if (!mapped.ok) throw new Error(`${mapped.error.code}: ${mapped.error.detail}`);
  return mapped.value;
}

/** The only report of a text. */
export function reportOf(text: string): Report {
  const [report, ...others] = reportsOf(readText(text, "utf-8"));
  if (report === undefined || others.length > 0) throw new Error("not exactly one report");
  return report;
}

export function cellOf(report: Report, id: string): CellValue {
  const cell = report.cells[id];
  if (cell === undefined) throw new Error(`no cell ${id}`);
  return cell;
}

/** What is said of each column of a row or group: its number, or its kind; candidates in brackets. */
export const rowOf = (report: Report, row: string): (number | string)[] =>
  Object.entries(report.cells)
    .filter(([id]) => id.slice(0, id.lastIndexOf(".")) === row)
    .map(([, cell]) =>
      cell.kind === "ambiguous" ? `[${cell.candidates.join(" ")}]` : (cell.value ?? cell.kind),
    );

/** Issues as `CODE: detail`. */
export const issuesOf = (report: Report): string[] =>
  report.issues.map((issue) => `${issue.code}: ${issue.detail}`);

export const codesOf = (report: Report): string[] => report.issues.map((issue) => issue.code);
