import { heightOf, hull, sharedX, sharedY } from "../raster/box.ts";
import { CONTRADICTED, loneShape } from "./figure/confidence.ts";
import type { Component } from "./ink/components.ts";
import { charactersOf } from "./ink/rings.ts";
import { type InkedCell, lossy, type ReadCell, type TableViews } from "./inked-cell.ts";
import type { LookedTable } from "./looked-table.ts";

/** What is lower than this (heights of a digit) is a piece of a digit, where no points and commas stand. */
const PIECE = 0.7;
/** Figures of a page come apart where these are, and so large a share of all; and their characters do in so many of all. */
const LEAST = 3;
const MOST = 0.5;
const NOT_WHOLE = 0.05;

/** True where a cell's only line is a figure without points or commas, and more than a sign. */
function isPlain({ lines: [first, ...others] }: InkedCell): boolean {
  return first !== undefined && others.length === 0 && !/[.,]/u.test(first.figure?.figures[0]?.text ?? "");
}

/** The pieces of a cell's figure, specks within it among them; none where it is one stroke or a sign. */
function piecesIn(cell: InkedCell, views: TableViews): readonly Component[] {
  return cell.lines.flatMap(({ part }) => {
    if (loneShape(cell, part, views) !== null) return [];
    const around = cell.ink.dirt.filter(
      ({ box }) => sharedX(box, part.box) > 0 && sharedY(box, part.box) > 0,
    );
    const pieces = [...part.strokes, ...around];
    return pieces.length > 1 ? pieces : [];
  });
}

/**
 * How the figures of a page come apart: their characters do, or only ends of these came off, as the balls of a 2 or a 3 do, or the
 * sides of a 0 stand apart.
 */
export type Apart = "characters" | "ends";

/**
 * How the tables of a page come apart half of whose figures do: their strokes across, or those as thin as a hair, are lost. Of a slash
 * nothing may be left then, and where characters fall into pieces, of a 4 a 1. Null where the figures are whole.
 */
export function apartOf(tables: readonly LookedTable[]): Apart | null {
  const figures = tables.flatMap(({ cells, words, views }) => {
    const isLow = (of: readonly Component[]): boolean =>
      heightOf(hull(of.map(({ box }) => box))) < PIECE * views.ink.digit;
    if (views.form === "amount") return [];
    return cells.flatMap((cell, index) => {
      if (words[index] || !isPlain(cell)) return [];
      const pieces = piecesIn(cell, views);
      const characters = charactersOf(pieces, views.raster.width);
      const isApart = pieces.some((piece) => isLow([piece])) || characters.some(({ length }) => length > 1);
      return [{ isApart, isWhole: !characters.some(isLow) }];
    });
  });
  const apart = figures.filter(({ isApart }) => isApart);
  if (apart.length < Math.max(LEAST, MOST * figures.length)) return null;
  const parted = apart.filter(({ isWhole }) => !isWhole);
  return parted.length >= NOT_WHOLE * figures.length ? "characters" : "ends";
}

/** The cells of such a table, all but `words` in doubt: neither figures are sure nor what is blank. */
export const withFiguresDoubted = (
  read: readonly ReadCell[],
  words: readonly boolean[],
): readonly ReadCell[] => read.map((one, index) => (words[index] === true ? one : lossy(one, CONTRADICTED)));
