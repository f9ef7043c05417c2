import type { Place } from "../../document/document.ts";
import type { CellId } from "../../form/cells.ts";
import type { PieceRow } from "../pieces.ts";
import type { ColumnNames } from "./column-names.ts";

/** A table of the form found in the grids of a picture's pages, in the form's own words. */
export interface FittedTable {
  readonly rows: readonly PieceRow[];
  /** How many rows of the form are known. */
  readonly found: number;
  /** The whole table is there, and nothing else. */
  readonly isComplete: boolean;
  /** Cells of rows whose labels are not readable. */
  readonly byOrder: readonly CellId[];
  readonly at: Place | null;
  /** The order of the columns of table 3, which its further parts have, too. */
  readonly columns?: ColumnNames["order"];
}
