import type { Box } from "./geometry.ts";

/** A cell of a table on one page. */
export interface PageCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly page: number;
  readonly box: Box;
}

/** A table, or the part of one that stands on one page. */
export interface PageTable {
  readonly kind: "table";
  /** Its cells are told by ruling lines; else only by where its text stands. */
  readonly ruled: boolean;
  readonly rows: number;
  /** The x of its column lines, one more than it has columns. */
  readonly xs: readonly number[];
  readonly cells: readonly PageCell[];
  readonly box: Box;
  /** Nothing closes its first or its last row: the page break may have cut it. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}
