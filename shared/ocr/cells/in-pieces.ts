import type { BareCell } from "./bare/bare-cell.ts";
import { isInPieces } from "./bare/blank.ts";
import type { SignMark } from "./bare/sign-mark.ts";
import { loneShape } from "./figure/confidence.ts";
import { strengthOf } from "./figure/evidence.ts";
import { signOf } from "./ink/stroke-shape.ts";
import type { InkedCell, TableViews } from "./inked-cell.ts";

/** Cells that show too little to be read, and their share of the cells without lines, where signs were lost. */
export const TRACES = { least: 3, share: 0.1 };

/** How sure a reading is at least of a sign or a figure that it names. */
export const NAMED = 0.9;

export const SIGN = /^[-/]+$/u;

export interface Placed {
  readonly cell: InkedCell;
  readonly views: TableViews;
}

export const isSealed = ({ layout }: InkedCell): boolean => layout.isSealed === true;

export const bareOf = ({ layout, ink }: InkedCell, views: TableViews): BareCell => ({
  raster: views.raster,
  box: layout.box,
  dirt: ink.dirt,
  ink: views.ink,
});

/** True for a figure with a unit, no sign, that the network is sure of: specks beside it are strokes of the unit. */
function isMeasured({ unit, lines: [first] }: InkedCell): boolean {
  const figure = first?.figure ?? null;
  if (figure === null || (unit ?? figure.unit) === undefined) return false;
  return strengthOf(figure) >= NAMED && !SIGN.test(figure.figures[0]?.text ?? "");
}

/** True for a cell that holds nothing, or what has the shape of a sign. */
function isBare({ cell, views }: Placed): boolean {
  const [first, ...others] = cell.lines;
  if (first === undefined) return true;
  return others.length === 0 && signOf(loneShape(cell, first.part, views)) !== null && !isMeasured(cell);
}

/** True where so many cells that hold nothing, or a sign that is not plain itself, hold pieces of strokes beside that. */
export function areInPieces(cells: readonly Placed[], signs: readonly SignMark[]): boolean {
  const plain = new Set(signs.map(({ cell }) => cell));
  const bare = cells.filter(isBare);
  const pieces = bare.filter(
    ({ cell, views }) =>
      !isSealed(cell) &&
      !plain.has(cell.layout.box) &&
      isInPieces(bareOf(cell, views), cell.lines[0]?.part.strokes),
  );
  return pieces.length >= Math.max(TRACES.least, TRACES.share * bare.length);
}
