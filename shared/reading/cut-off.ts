import type { Place, SourceDocument } from "../document/document.ts";
import type { Issue, Report } from "../report/report.ts";
import { doubted } from "./doubt.ts";

/** The place of the cell that a text ends in; null where something follows it, if only the end of its line. */
function endOf({ format, blocks }: SourceDocument): Place | null {
  const last = blocks.at(-1);
  // Any other format says itself where a cell ends.
  return format === "text" && last?.kind === "line" ? (last.parts.at(-1)?.at ?? null) : null;
}

/** A number with which a text ends may have gone on. */
export function withoutCut(document: SourceDocument, report: Report): Report {
  const end = endOf(document);
  const cut = Object.entries(report.cells).filter(([, cell]) => end !== null && cell.at === end);
  if (cut.length === 0) return report;
  const issue: Issue = {
    code: "UNREADABLE_VALUE",
    cells: cut.map(([id]) => id),
    detail: "the file ends within this row: its last number may go on",
    at: end,
  };
  const cells = Object.fromEntries(cut.map(([id, cell]) => [id, doubted(cell)]));
  return { ...report, cells: { ...report.cells, ...cells }, issues: [...report.issues, issue] };
}
