import type { GridCell } from "../../document/document.ts";
import type { Glyph } from "../glyphs/glyph.ts";
import type { CellLayout } from "../page/page-layout.ts";
import type { Box, Raster } from "../raster/raster.ts";
import type { FigureReading, TextReading } from "../text/line-reading.ts";
import type { CellInk, InkLine } from "./ink/cell-ink.ts";
import type { TableInk } from "./ink/table-ink.ts";

/** What was recognised in a cell. */
export type ReadCell = Required<Pick<GridCell, "text" | "confidence">> & Pick<GridCell, "alternatives">;

/** A cell of which more may be lost than was read: as sure as `most` at most; a blank one may have held anything. */
export function lossy(read: ReadCell, most: number): ReadCell {
  const { text, confidence, alternatives } = read;
  const isKnown = text !== "" && alternatives !== undefined;
  return { text, confidence: Math.min(most, confidence), ...(isKnown && { alternatives }) };
}

/** A line of a cell, and what it was read as at first look. */
export interface LookedAt {
  readonly line: InkLine;
  readonly text: TextReading;
  /** Absent where the line is too long for a figure. */
  readonly figure: FigureReading | null;
  /** The ink of the figure: the line's without that of a unit. */
  readonly part: InkLine;
  /** The glyphs of that. */
  readonly glyphs: readonly Glyph[];
  /** The first glyph of the unit or remark behind the figure. */
  readonly behind?: Glyph;
  /** The network was not shown this line, but others that look the same. */
  readonly isSpared?: true;
}

export interface InkedCell {
  readonly layout: CellLayout;
  readonly ink: CellInk;
  readonly lines: readonly LookedAt[];
  /** Its two lines are one figure. */
  readonly isOneFigure?: true;
  /** The unit that stands below its figure, which is not among its lines. */
  readonly unit?: ReadCell;
}

/** What a view of a line is made of; used again for second views. */
export interface TableViews {
  readonly raster: Raster;
  readonly ink: TableInk;
  readonly form: "count" | "amount";
  /** The page with its rules, and where on it the raster lies; null where no rules are drawn. */
  readonly printed?: { readonly page: Raster; readonly box: Box } | null;
}
