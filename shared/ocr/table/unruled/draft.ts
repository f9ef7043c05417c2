import type { CellLayout } from "../../page/page-layout.ts";

/** A table as it was found, its cells' boxes on the page. */
export interface DraftTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellLayout[];
}
