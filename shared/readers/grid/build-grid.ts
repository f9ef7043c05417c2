import type { Grid, GridCell } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";

/** A table cell as written: its text and the spans it claims. */
export interface WrittenCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its first column, where the source says so by positions; else it follows the cell before it. */
  readonly column?: number;
}

/** The largest grid that a statutory table could need, many times over. */
const MAX_COLUMNS = 2_000;
const MAX_SLOTS = 200_000;

interface Cursor {
  /** For each column, the first row in which it is free again. */
  readonly freeFrom: number[];
  slots: number;
}

function firstFree(cursor: Cursor, row: number, from: number): number {
  let column = from;
  while ((cursor.freeFrom[column] ?? 0) > row) column += 1;
  return column;
}

function occupy(cursor: Cursor, cell: GridCell): void {
  cursor.slots += cell.columnSpan * Math.min(cell.rowSpan, 1_000);
  if (cell.column + cell.columnSpan > MAX_COLUMNS || cursor.slots > MAX_SLOTS) {
    throw new Refusal(
      "TOO_COMPLEX",
      `a table asks for more than ${MAX_COLUMNS} columns or ${MAX_SLOTS} cells`,
    );
  }
  for (let offset = 0; offset < cell.columnSpan; offset += 1) {
    const column = cell.column + offset;
    // Where cells overlap, the longer span keeps the column.
    cursor.freeFrom[column] = Math.max(cursor.freeFrom[column] ?? 0, cell.row + cell.rowSpan);
  }
}

/** Places written cells on the grid as HTML does: a cell takes the first column that no cell above still spans. */
export function buildGrid(rows: readonly (readonly WrittenCell[])[], table: number): Grid {
  const cursor: Cursor = { freeFrom: [], slots: 0 };
  const cells: GridCell[] = [];
  rows.forEach((written, row) => {
    let column = 0;
    for (const { text, rowSpan, columnSpan, column: stated } of written) {
      column = firstFree(cursor, row, stated ?? column);
      const cell: GridCell = { text, row, column, rowSpan, columnSpan, at: { table, row, column } };
      occupy(cursor, cell);
      cells.push(cell);
      column += columnSpan;
    }
  });
  return { kind: "grid", rows: rows.length, columns: cursor.freeFrom.length, cells };
}
