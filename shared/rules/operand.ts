import { type CellId, cellsOfTable, type FormCell } from "../form/cells.ts";
import type { TableName } from "../form/edition.ts";
import { type CellValue, isAsserted, isBlank, MISSING } from "../report/cell.ts";
import type { Report } from "../report/report.ts";

/** Why a cell cannot serve as a number. `none` is a word for nothing, such as 无. */
export type Trouble =
  | "blank"
  | "dash"
  | "slash"
  | "none"
  | "text"
  | "ambiguous"
  | "missing"
  | "uncertain"
  | "unitless";

export function cellOf(report: Pick<Report, "cells">, id: CellId): CellValue {
  return report.cells[id] ?? MISSING;
}

/** Words that stand where nothing was filled in. */
const NOTHING = /^(?:无|没有|无此项|不涉及|空)$/u;

/** True where the document shows that no number was filled in: blank, dash, slash or 无. Never taken for a zero. */
export function isLeftOut(cell: CellValue): boolean {
  return isAsserted(cell) && (isBlank(cell) || (cell.kind === "text" && NOTHING.test(cell.raw.trim())));
}

/** Why a cell cannot be counted with; null where it is a number that the system stands by. */
export function troubleOf(cell: CellValue): Trouble | null {
  // Nearly every cell of nearly every report.
  if (cell.kind === "number" && cell.value !== null && isAsserted(cell)) return null;
  if (cell.kind === "ambiguous" || cell.kind === "missing") return cell.kind;
  if (!isAsserted(cell)) return "uncertain";
  if (cell.kind === "text") return isLeftOut(cell) ? "none" : "text";
  return cell.kind === "number" ? "unitless" : cell.kind;
}

/** The number in a cell; null where there is none that the system stands by. */
export function numberIn(report: Pick<Report, "cells">, id: CellId): number | null {
  const cell = cellOf(report, id);
  return troubleOf(cell) === null ? cell.value : null;
}

/** The cells of a table in the edition that the report uses. */
export function formCells(report: Report, table: TableName): readonly FormCell[] {
  return cellsOfTable(table, table === "remedies" ? "2021" : report.forms[table]);
}

/** True where reading did not find the table and nobody has filled it in since. */
export function isAbsent(report: Report, table: TableName): boolean {
  return (
    !report.tables[table] && formCells(report, table).some((cell) => !isAsserted(cellOf(report, cell.id)))
  );
}
