import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import type { Issue, Report } from "../report/report.ts";
import { withoutCut } from "./cut-off.ts";
import { doubted } from "./doubt.ts";
import { proseLines } from "./prose.ts";
import { type ReadReport, readReport } from "./read-report.ts";
import { type TitleCandidate, titleCandidates } from "./title.ts";

/** Rows of the form that a file without a report's title must have to be taken for a report. */
const LEAST_ROWS = 6;
/** Rows that a part of a file must have to be a report of its own. */
const WHOLE_REPORT_ROWS = 20;
/** Statutory sections, of six, that do as well. */
const WHOLE_REPORT_SECTIONS = 4;
/** Rows printed twice with other values, from which on a file is taken to hold two reports. */
const CONFLICTS = 5;

const slice = (document: SourceDocument, from: number, to: number): SourceDocument => ({
  ...document,
  blocks: document.blocks.slice(from, to),
});

/** Blocks at which reports begin: titles of different agencies or years. A title without a year begins nothing new. */
function beginnings(titles: readonly TitleCandidate[]): number[] {
  const starts: number[] = [];
  let last: TitleCandidate | null = null;
  for (const title of titles) {
    if (title.agency === null || title.years.length > 1) continue;
    const same =
      last?.agency === title.agency && (title.years.length === 0 || last.years[0] === title.years[0]);
    if (!same) starts.push(title.block);
    last = title;
  }
  return starts;
}

/** The tables of a report may be lost; its sections still tell that what follows is another's. */
const isWhole = ({ report, rowsFound }: ReadReport): boolean =>
  rowsFound >= WHOLE_REPORT_ROWS ||
  report.sections.filter(({ number }) => number !== null).length >= WHOLE_REPORT_SECTIONS;

/** The reports of a file that holds several, each whole under a title of its own; null where that is not beyond doubt. */
function separate(document: SourceDocument, titles: readonly TitleCandidate[]): readonly ReadReport[] | null {
  const starts = beginnings(titles);
  if (starts.length < 2) return null;
  const parts = starts.map((start, index) =>
    readReport(slice(document, index === 0 ? 0 : start, starts[index + 1] ?? document.blocks.length)),
  );
  return parts.every(isWhole) ? parts : null;
}

/** A row printed twice that is not settled: with other values, or the one or the other is not clear by itself. */
const isConflict = ({ code, cells }: Issue, report: Report): boolean =>
  code === "CONFLICTING_ROWS" ||
  (code === "REPEATED_ROW" && cells.some((id) => report.cells[id]?.kind === "ambiguous"));

/** Of two reports in one table nothing is asserted: which value belongs to which of them is not known. */
function withSeveral(report: Report): Report {
  const conflicts = report.issues.filter((issue) => isConflict(issue, report)).length;
  if (conflicts < CONFLICTS) return report;
  const issue: Issue = {
    code: "SEVERAL_REPORTS",
    cells: Object.keys(report.cells),
    detail: `${conflicts} rows are printed with two sets of values`,
    at: null,
  };
  const cells = Object.entries(report.cells).map(([id, cell]) => [id, doubted(cell)] as const);
  return { ...report, cells: Object.fromEntries(cells), issues: [issue, ...report.issues] };
}

/**
 * A document as the report, or the reports, that it holds. Every number is proved by its place; what is not is
 * ambiguous or missing, with an issue. NOT_A_REPORT where neither a title nor the tables are there.
 */
export function mapDocument(
  document: SourceDocument,
  _fileName: string,
): Result<readonly Report[], Rejection> {
  const lines = proseLines(document);
  const titles = titleCandidates(lines);
  const several = separate(document, titles);
  if (several !== null) return ok(several.map(({ report }) => withoutCut(document, report)));
  const { report, rowsFound, titled } = readReport(document, lines, titles);
  if (rowsFound < LEAST_ROWS && !(titled && report.agency !== null)) {
    return fail({ code: "NOT_A_REPORT", detail: `${rowsFound} rows of the form found` });
  }
  return ok([withoutCut(document, withSeveral(report))]);
}
