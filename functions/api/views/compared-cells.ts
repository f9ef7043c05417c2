import type * as z from "zod/mini";
import { type CellValue, isAsserted } from "../../../shared/report/cell.ts";
import type { Finding } from "../../../shared/report/finding.ts";
import type { Report } from "../../../shared/report/report.ts";
import { cellName } from "../../../shared/rules/names.ts";
import type { Answer } from "../operation.ts";
import type { DoubtfulCells } from "../schemas/compared-cell.ts";
import { pagesPath } from "./pages-view.ts";

type View = Answer<z.output<typeof DoubtfulCells>>;
type Read = Pick<Report, "cells" | "forms">;

/** Where a cell's picture is; null where it does not stand on a page. */
function pictureOf({ at }: CellValue, ingestionId: string): string | null {
  if (at === null || !("page" in at)) return null;
  const box = at.box.map((side) => Math.round(side * 10) / 10).join(",");
  return `${pagesPath(ingestionId)}/${at.page}/part?box=${encodeURIComponent(box)}`;
}

function cellsWhere(
  { cells, forms }: Read,
  ingestionId: string,
  isWanted: (id: string, cell: CellValue) => boolean,
): View {
  return Object.entries(cells)
    .filter(([id, cell]) => isWanted(id, cell))
    .map(([id, cell]) => ({
      cell: id,
      name: cellName(id, forms),
      kind: cell.kind,
      value: isAsserted(cell) ? cell.value : null,
      raw: cell.raw,
      candidates: cell.candidates,
      confidence: cell.confidence,
      at: cell.at,
      links: { picture: pictureOf(cell, ingestionId) },
    }));
}

/** The cells of a report that the system does not stand by, in the order of the form, each with its place. */
export const doubtfulView = (report: Read, ingestionId: string): View =>
  cellsWhere(report, ingestionId, (_, cell) => !isAsserted(cell));

/** The cells that it stands by, and that errors are about. */
export function involvedView(report: Read, findings: readonly Finding[], ingestionId: string): View {
  const errors = findings.filter(({ result, severity }) => result === "fail" && severity === "error");
  const involved = new Set(errors.flatMap(({ cells }) => cells));
  return cellsWhere(report, ingestionId, (id, cell) => involved.has(id) && isAsserted(cell));
}
