import { heightOf, hull, sharedX, sharedY } from "../raster/box.ts";
import { CONTRADICTED, loneShape } from "./figure/confidence.ts";
import type { Component } from "./ink/components.ts";
import { charactersOf } from "./ink/rings.ts";
import { type InkedCell, lossy, type ReadCell, type TableViews } from "./inked-cell.ts";
import { FOURS, isPlain, leaningSeen } from "./leaning-strokes.ts";
import type { LookedTable } from "./looked-table.ts";

/** What is lower than this (heights of a digit) is a piece of a digit, where no points and commas stand. */
const PIECE = 0.7;
/** Figures of a page come apart where these are, and so large a share of all; and their characters do in so many of all. */
const LEAST = 3;
const MOST = 0.5;
const NOT_WHOLE = 0.05;

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
 * nothing may be left then, and where characters fall into pieces, or 4s do not show that theirs are whole, of a 4 a 1. Null where the figures are whole.
 */
export function apartOf(tables: readonly LookedTable[]): Apart | null {
  const seen = leaningSeen(tables);
  if (seen !== null && seen < FOURS.lost) return "characters";
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
  return parted.length >= NOT_WHOLE * figures.length || (seen ?? 0) < FOURS.whole ? "characters" : "ends";
}

/** Where of so many figures fewer than this share are as sure as that, they are so by chance: of a 14 a 1 is left. */
const FEW_SURE = { figures: 20, share: 0.5, confidence: 0.9 };

/** True where of a page's figures, as they were read one by one, most are not sure. */
export function areFewFiguresSure(
  tables: readonly LookedTable[],
  read: readonly (readonly ReadCell[])[],
): boolean {
  const figures = tables.flatMap(({ cells, words }, at) =>
    (read[at] ?? []).filter((_, index) => words[index] !== true && (cells[index]?.lines.length ?? 0) > 0),
  );
  const sure = figures.filter(({ confidence }) => confidence >= FEW_SURE.confidence);
  return figures.length >= FEW_SURE.figures && sure.length < FEW_SURE.share * figures.length;
}

/** The cells of such a table, all but `words` in doubt: neither figures are sure nor what is blank. */
export const withFiguresDoubted = (
  read: readonly ReadCell[],
  words: readonly boolean[],
): readonly ReadCell[] => read.map((one, index) => (words[index] === true ? one : lossy(one, CONTRADICTED)));
