import type { Column, FigureRow } from "./figure-rows.ts";
import type { Piece } from "./piece.ts";

/** What is printed on a page, apart from its ruled tables. Sizes in pixels. */
export interface Printed {
  /** Every component of the ink. */
  readonly ink: readonly Piece[];
  /** Words, and what stands with them on their lines; and figures. */
  readonly words: readonly Piece[];
  readonly figures: readonly Piece[];
  /** Lines drawn across. */
  readonly rules: readonly Piece[];
  /** The size of its type. */
  readonly size: number;
}

/** Rows of figures in some columns, from the top down. */
export interface Body {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly Column[];
}
