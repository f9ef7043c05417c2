import { heightOf, sharedX, sharedY } from "../raster/box.ts";
import { CONTRADICTED, loneShape } from "./figure/confidence.ts";
import { type InkedCell, lossy, type ReadCell, type TableViews } from "./inked-cell.ts";
import type { LookedTable } from "./looked-table.ts";

/** What is lower than this (heights of a digit) is a piece of a digit, where no points and commas stand. */
const PIECE = 0.7;
/** Figures of a page come apart where these are, and so large a share of all. */
const LEAST = 3;
const MOST = 0.5;

/** True where a cell's only line is a figure without points or commas, and more than a sign. */
function isPlain({ lines: [first, ...others] }: InkedCell): boolean {
  return first !== undefined && others.length === 0 && !/[.,]/u.test(first.figure?.figures[0]?.text ?? "");
}

/** True where a piece of a digit stands in the figure of a cell. */
function isApart(cell: InkedCell, views: TableViews): boolean {
  return cell.lines.some(({ part }) => {
    if (loneShape(cell, part, views) !== null) return false;
    const around = cell.ink.dirt.filter(
      ({ box }) => sharedX(box, part.box) > 0 && sharedY(box, part.box) > 0,
    );
    const pieces = [...part.strokes, ...around];
    return pieces.length > 1 && pieces.some(({ box }) => heightOf(box) < PIECE * views.ink.digit);
  });
}

/**
 * True for tables of a page half of whose figures came apart: their strokes across, or those as thin as a hair, are lost. What is left of a
 * 4 is a 1 then, and of a slash nothing.
 */
export function comeApart(tables: readonly LookedTable[]): boolean {
  const figures = tables.flatMap(({ cells, words, views }) =>
    views.form === "amount"
      ? []
      : cells.flatMap((cell, index) => (words[index] || !isPlain(cell) ? [] : [{ cell, views }])),
  );
  const apart = figures.filter(({ cell, views }) => isApart(cell, views));
  return apart.length >= Math.max(LEAST, MOST * figures.length);
}

/** The cells of such a table, all but `words` in doubt: neither figures are sure nor what is blank. */
export const withFiguresDoubted = (
  read: readonly ReadCell[],
  words: readonly boolean[],
): readonly ReadCell[] => read.map((one, index) => (words[index] === true ? one : lossy(one, CONTRADICTED)));
