import type { GridCell } from "../../document/document.ts";

/** A row of a table as the lines of a picture show it. */
export interface ScannedRow {
  /** How its cells stand: rows that the form has alike are alike in it. */
  readonly shape: string;
  /** How they may stand, too: a page's edge may cut a label so that one row of it is left, a stain may divide a cell. */
  readonly otherShapes?: readonly string[];
  /** The text of its innermost label. */
  readonly label: string;
  /** How sure its text is; 1 where nobody says. */
  readonly labelConfidence: number;
  readonly labelAt: GridCell["at"] | null;
  /** The cells after the labels, from the left. */
  readonly values: readonly GridCell[];
  /** The first row of a table's next page: labels over several rows begin there anew. */
  readonly continues: boolean;
}

/** For each row of a grid, the cells that cover it, each once, from the left. */
export function coverOf(cells: readonly GridCell[], rows: number): readonly (readonly GridCell[])[] {
  const cover: GridCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells)
    for (let row = cell.row; row < Math.min(rows, cell.row + cell.rowSpan); row += 1) cover[row]?.push(cell);
  return cover.map((row) => row.toSorted((a, b) => a.column - b.column));
}
