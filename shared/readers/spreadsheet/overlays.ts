import { OBJECT } from "../flow/unseen.ts";
import type { Merge } from "./sheet.ts";
import type { StatedCell } from "./stated-cell.ts";

/** Cells of which something keeps the reader from seeing what they hold, whatever that is. */
export interface Overlay extends Merge {
  /** Filled cells are doubted as well as blank ones; else something is drawn that may stand in for what is not written. */
  readonly hides: boolean;
}

const covers = ({ row, column, rows, columns }: Merge, cell: StatedCell): boolean =>
  row <= cell.row && cell.row < row + rows && column <= cell.column && cell.column < column + columns;

/** Words are left: they are labels, which nothing hides on purpose. */
const isFigure = ({ content }: StatedCell): boolean => typeof content !== "string" || !/\p{L}/u.test(content);

/** Cells under what is laid over them: figures that may not be seen are not read, and drawn cells of a table not blank. */
export function underOverlays(
  cells: readonly StatedCell[],
  overlays: readonly Overlay[],
): readonly StatedCell[] {
  if (overlays.length === 0) return cells;
  return cells.map((cell) => {
    const over = overlays.filter((overlay) => covers(overlay, cell));
    const isBlank = cell.content === "";
    const doubted = isBlank
      ? over.length > 0 && cell.framed === true
      : isFigure(cell) && over.some(({ hides }) => hides);
    return doubted ? { ...cell, content: OBJECT } : cell;
  });
}
