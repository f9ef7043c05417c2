import type { CellLayout } from "../../page/page-layout.ts";
import { heightOf, hull, sharedY } from "../../raster/box.ts";
import type { Raster } from "../../raster/raster.ts";
import { AT_END } from "../open-edge.ts";
import type { DraftTable } from "./draft.ts";
import type { Printed } from "./page-ink.ts";

/** Ink higher than this (in sizes) is no letter: the edge of the paper, the scanner's lid. */
const LETTER = 2;

/**
 * The table with its outermost columns in doubt where something of it, a rule or a word, reaches the left or the right
 * end of the picture: what stood beyond is lost, and a cell there that shows nothing need not be blank.
 */
export function withLostEnds(draft: DraftTable, { ink, rules, size }: Printed, page: Raster): DraftTable {
  const box = hull(draft.cells.map((cell) => cell.box));
  const own = [...ink, ...rules].filter(
    (piece) => sharedY(piece, box) > 0 && heightOf(piece) <= LETTER * size,
  );
  const isLostLeft = own.some(([left]) => left <= AT_END);
  const isLostRight = own.some(([, , right]) => right >= page.width - AT_END);
  if (!isLostLeft && !isLostRight) return draft;
  const isLost = ({ column, columnSpan }: CellLayout): boolean =>
    (isLostLeft && column === 0) || (isLostRight && column + columnSpan === draft.columns);
  return {
    ...draft,
    cells: draft.cells.map((cell) => (isLost(cell) ? { ...cell, isDoubtful: true } : cell)),
  };
}
