import type * as z from "zod/mini";
import { type CellValue, isAsserted } from "../../../shared/report/cell.ts";
import type { Report } from "../../../shared/report/report.ts";
import { cellName } from "../../../shared/rules/names.ts";
import type { Answer } from "../operation.ts";
import type { DoubtfulCells } from "../schemas/doubtful.ts";
import { pagesPath } from "./pages-view.ts";

/** Where a cell's picture is; null where it does not stand on a page. */
function pictureOf({ at }: CellValue, ingestionId: string): string | null {
  if (at === null || !("page" in at)) return null;
  const box = at.box.map((side) => Math.round(side * 10) / 10).join(",");
  return `${pagesPath(ingestionId)}/${at.page}/part?box=${encodeURIComponent(box)}`;
}

/** The cells of a report that the system does not stand by, in the order of the form, each with its place. */
export function doubtfulView(
  { cells, forms }: Pick<Report, "cells" | "forms">,
  ingestionId: string,
): Answer<z.output<typeof DoubtfulCells>> {
  return Object.entries(cells)
    .filter(([, cell]) => !isAsserted(cell))
    .map(([id, cell]) => ({
      cell: id,
      name: cellName(id, forms),
      kind: cell.kind,
      raw: cell.raw,
      candidates: cell.candidates,
      confidence: cell.confidence,
      at: cell.at,
      links: { picture: pictureOf(cell, ingestionId) },
    }));
}
