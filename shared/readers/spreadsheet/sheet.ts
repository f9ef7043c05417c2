/** A cell that a sheet states, with the text that is displayed; 0-based. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** "" for a cell that is only formatted. */
  readonly text: string;
  /** Whether it is drawn with a border; null where the format was not asked. */
  readonly framed: boolean | null;
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of a workbook as far as it is displayed. Hidden rows and columns are not. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
}

/** Many times what a report needs; sheets are sparse, so that their dimensions mean nothing. */
export const MOST_CELLS = 120_000;
export const MOST_MERGES = 5_000;
