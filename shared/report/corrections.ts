import { type CellId, formCell } from "../form/cells.ts";
import type { CellValue } from "./cell.ts";
import type { Report } from "./report.ts";

/** A value that a reviewer put in the place of what was read; `value` null says that the document shows a blank. */
export interface Correction {
  readonly cell: CellId;
  /** Integer for counts; 万元 for money. */
  readonly value: number | null;
  readonly raw: string;
}

function corrected(before: CellValue | undefined, correction: Correction): CellValue {
  const isMoney = formCell(correction.cell)?.quantity === "money";
  return {
    kind: correction.value === null ? "blank" : "number",
    value: correction.value,
    raw: correction.raw,
    confidence: 1,
    candidates: [],
    at: before?.at ?? null,
    ...(isMoney ? { unit: "wanYuan" as const } : {}),
  };
}

/** The cells among `corrections` that the report's forms do not have. */
export function unknownCells(report: Report, corrections: readonly Correction[]): readonly CellId[] {
  return corrections.map(({ cell }) => cell).filter((cell) => !Object.hasOwn(report.cells, cell));
}

/**
 * The report with a reviewer's values in place. Issues keep standing, but no longer name the corrected cells; an
 * issue of which every cell was corrected is settled and leaves.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  const ids = new Set(corrections.map(({ cell }) => cell));
  const cells = { ...report.cells };
  for (const correction of corrections)
    cells[correction.cell] = corrected(cells[correction.cell], correction);
  const issues = report.issues
    .map((issue) => ({ ...issue, cells: issue.cells.filter((cell) => !ids.has(cell)) }))
    .filter((issue, index) => issue.cells.length > 0 || report.issues[index]?.cells.length === 0);
  return { ...report, cells, issues };
}
