import { cellsOf } from "../../../shared/form/cells.ts";
import { type CellValue, isAsserted, isBlank } from "../../../shared/report/cell.ts";
import type { Report } from "../../../shared/report/report.ts";

/** What every cell must be, whatever the file was; null where it is. */
function wrongWith(cell: CellValue): string | null {
  if (cell.kind === "number") {
    const hasValue = cell.value === null ? cell.unit === "unknown" : Number.isFinite(cell.value);
    return hasValue && /\d/u.test(cell.raw) && cell.at !== null
      ? null
      : "a number without digits, value or place";
  }
  if (cell.value !== null) return `${cell.kind} with a value`;
  if (cell.kind === "ambiguous") return cell.candidates.length > 0 ? null : "ambiguous between nothing";
  if (cell.kind === "missing") return cell.raw === "" && cell.at === null ? null : "missing, but somewhere";
  return isBlank(cell) || cell.kind === "text" ? null : `kind ${cell.kind}`;
}

/** What a report says of itself that cannot be, however its file was damaged. Empty for every report. */
export function violations(report: Report): string[] {
  const ids = cellsOf(report.forms).map((cell) => cell.id);
  const cells = Object.entries(report.cells);
  const named = new Set(report.issues.flatMap((issue) => issue.cells));
  return [
    ...(cells.map(([id]) => id).join() === ids.join() ? [] : ["not the cells of its form"]),
    ...cells.flatMap(([id, cell]) => wrongWith(cell)?.concat(`: ${id}`) ?? []),
    ...cells.flatMap(([id, cell]) => (isAsserted(cell) || named.has(id) ? [] : [`no issue names ${id}`])),
    ...[...named].flatMap((id) => (ids.includes(id) ? [] : [`an issue names ${id}`])),
    ...(report.reportYear === null || (report.reportYear >= 2008 && report.reportYear <= 2099)
      ? []
      : ["its year"]),
    ...(report.publishedOn === null || /^20\d\d-[01]\d-[0-3]\d$/u.test(report.publishedOn)
      ? []
      : ["its date"]),
  ].slice(0, 5);
}
