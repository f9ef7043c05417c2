import type { EdgeCell } from "../flow/edge-columns.ts";
import { elementsOf, type XmlElement } from "../package/xml-tree.ts";
import { Refusal } from "../refusal.ts";

/** Grid columns as places on the page, far enough apart to be told apart. */
const COLUMN = 1_000;
const MOST_COLUMNS = 2_000;
const MOST_ROWS = 10_000;

const COVERED = "table:covered-table-cell";
const GROUPS = new Set(["table:table-header-rows", "table:table-rows", "table:table-row-group"]);

/** A count that an attribute states, 1 where it states none. */
function stated(element: XmlElement, attribute: string): number {
  const number = Number.parseInt(element.attributes[attribute] ?? "1", 10);
  return Number.isFinite(number) && number > 1 ? number : 1;
}

/** The rows of a table, those of its groups among them. */
const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return GROUPS.has(child.name) ? rowsOf(child) : [];
  });

/** The rows of a table, each as often as it is repeated. */
export function repeatedRows(table: XmlElement): readonly XmlElement[] {
  const rows = rowsOf(table);
  const count = rows.reduce((sum, row) => sum + stated(row, "table:number-rows-repeated"), 0);
  if (count > MOST_ROWS) throw new Refusal("TOO_COMPLEX", `a table of ${count} rows`);
  return rows.flatMap((row) => Array.from({ length: stated(row, "table:number-rows-repeated") }, () => row));
}

export interface PlacedCell {
  readonly edge: EdgeCell;
  /** Null for the place that a cell above takes. */
  readonly cell: XmlElement | null;
}

interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a row, each as often as it is repeated; covered ones among them. */
function repeatedCells(row: XmlElement): XmlElement[] {
  const cells: XmlElement[] = [];
  for (const cell of elementsOf(row)) {
    if (cell.name !== "table:table-cell" && cell.name !== COVERED) continue;
    const repeated = stated(cell, "table:number-columns-repeated");
    if (cells.length + repeated > MOST_COLUMNS)
      throw new Refusal("TOO_COMPLEX", `a table of more than ${MOST_COLUMNS} columns`);
    for (let index = 0; index < repeated; index += 1) cells.push(cell);
  }
  return cells;
}

/** Places the cells of a table's rows, one row after the other. */
export class RowPlacer {
  /** For each column in which a cell begins that reaches down from above, what of it is still to come. */
  #open = new Map<number, Span>();

  place(row: XmlElement): readonly PlacedCell[] {
    const below = new Map<number, Span>();
    const placed = repeatedCells(row).flatMap((cell, column): PlacedCell[] => {
      const isCovered = cell.name === COVERED;
      const span = isCovered ? this.#open.get(column) : spanOf(cell);
      // Covered by a cell at its left.
      if (span === undefined) return [];
      if (span.rows > 1) below.set(column, { ...span, rows: span.rows - 1 });
      const later = isCovered ? "later" : span.rows > 1 ? "first" : "none";
      return [{ edge: edge(column, span.columns, later), cell: isCovered ? null : cell }];
    });
    this.#open = below;
    return placed;
  }
}

const spanOf = (cell: XmlElement): Span => ({
  rows: Math.min(MOST_ROWS, stated(cell, "table:number-rows-spanned")),
  columns: Math.min(MOST_COLUMNS, stated(cell, "table:number-columns-spanned")),
});

const edge = (column: number, columns: number, below: EdgeCell["below"]): EdgeCell => ({
  left: column * COLUMN,
  right: (column + columns) * COLUMN,
  below,
  beside: "none",
});
