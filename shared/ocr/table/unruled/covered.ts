import type { CellLayout } from "../../page/page-layout.ts";
import { heightOf, middleX, middleY } from "../../raster/box.ts";
import type { Rule } from "../rule.ts";
import type { DraftTable } from "./draft.ts";

/** The share of a column's cells that have a rule at their side where one is drawn, and of all cells of a table with rules down. */
const DRAWN = { column: 0.5, table: 0.3 };

/** True where a rule, which no stroke of a character is as long as, stands at the right of a cell, between its middle and as far beyond its end. */
function isClosed({ box }: CellLayout, upright: readonly Rule[]): boolean {
  const [x, y] = [middleX(box), middleY(box)];
  return upright.some(
    ({ offset, from, to }) =>
      from <= y && to >= y && to - from >= heightOf(box) && offset > x && offset < 2 * box[2] - x,
  );
}

/**
 * A table whose frame was not found, with cells in doubt where the rule at their right is missing that others of their column have: the
 * turned corner of a sheet, or what lies on it, hides rules together with what stands in the cells.
 */
export function withCoveredCells(draft: DraftTable, upright: readonly Rule[]): DraftTable {
  const figures = draft.cells.filter(({ column, columnSpan }) => column > 0 && columnSpan === 1);
  const open = new Set(figures.filter((cell) => !isClosed(cell, upright)));
  if (open.size > (1 - DRAWN.table) * figures.length) return draft;
  const covered = [...Map.groupBy(figures, ({ column }) => column).values()].flatMap((cells) => {
    const own = cells.filter((cell) => open.has(cell));
    return own.length <= (1 - DRAWN.column) * cells.length ? own : [];
  });
  const isCovered = ({ row, column }: CellLayout): boolean =>
    covered.some((one) => one.row === row && (one.column === column || one.column === column - 1));
  return {
    ...draft,
    cells: draft.cells.map((cell) => (isCovered(cell) ? { ...cell, isDoubtful: true } : cell)),
  };
}
