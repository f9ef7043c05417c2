import type { DataRow, Table, TableRow } from "./model.ts";

export type CellRole = "caption" | "header" | "label" | "value" | "pad";

export interface GridCell {
  readonly text: string;
  readonly role: CellRole;
  readonly columns: number;
  rows: number;
}

/** A row of a table with the cells that begin in it; merged cells stand in the row where they begin. */
export interface GridRow {
  readonly source: Exclude<TableRow, { kind: "interruption" }>;
  readonly cells: readonly GridCell[];
}

/** A stretch of a table between two interruptions; `lines` is what the interruption before it printed. */
export interface Segment {
  readonly lines: readonly string[] | null;
  readonly rows: GridRow[];
}

const cell = (text: string, role: CellRole, columns = 1, rows = 1): GridCell => ({
  text,
  role,
  columns,
  rows,
});

function valueCells(row: DataRow): GridCell[] {
  const last = row.values.length - 1;
  return row.values.map((value, index) => cell(value.text, "value", index === last ? row.lastColumns : 1));
}

/** Labels that a data row shares with the row above are merged with them. */
class LabelMerger {
  #open: (GridCell | null)[] = [];
  #path: readonly string[] = [];

  /** Merged cells end here; the labels are not printed again. */
  close(): void {
    this.#open = this.#open.map(() => null);
  }

  cells(path: readonly string[], labelColumns: number): GridCell[] {
    const outer = path.slice(0, -1);
    const shared = outer.findIndex((label, index) => label !== this.#path[index]);
    const keep = Math.min(shared === -1 ? outer.length : shared, Math.max(0, this.#path.length - 1));
    this.#path = path;
    this.#open.length = keep;
    const begun: GridCell[] = [];
    outer.forEach((label, index) => {
      const open = this.#open[index];
      if (open) open.rows += 1;
      else {
        const fresh = cell(index < keep ? "" : label, "label");
        this.#open[index] = fresh;
        begun.push(fresh);
      }
    });
    const leaf = path.at(-1);
    if (leaf !== undefined) begun.push(cell(leaf, "label", labelColumns - outer.length));
    return begun;
  }
}

function dataCells(row: DataRow, table: Table, merger: LabelMerger): GridCell[] {
  const labels = merger.cells(row.path, table.labelColumns);
  const values = valueCells(row);
  const [last, first] = [labels.at(-1), values[0]];
  if (row.glued && last !== undefined && first !== undefined) {
    const both = cell(last.text + first.text, "label", last.columns);
    return [...labels.slice(0, -1), both, ...values.slice(1)];
  }
  return row.valuesFirst ? [...values, ...labels] : [...labels, ...values];
}

/** The table as a grid with merged cells, cut where page breaks cut it. */
export function gridOf(table: Table): Segment[] {
  const merger = new LabelMerger();
  let rows: GridRow[] = [];
  const segments: Segment[] = [{ lines: null, rows }];
  for (const source of table.rows) {
    if (source.kind === "data") {
      rows.push({ source, cells: dataCells(source, table, merger) });
      continue;
    }
    merger.close();
    if (source.kind === "interruption") {
      rows = [];
      segments.push({ lines: source.lines, rows });
    } else if (source.kind === "caption") {
      rows.push({ source, cells: [cell(source.text, "caption", table.labelColumns + table.valueColumns)] });
    } else {
      rows.push({ source, cells: source.cells.map((c) => cell(c.text, "header", c.columns, c.rows)) });
    }
  }
  return segments;
}

/** One position of the written-out grid; `top` and `left` say whether its cell begins in this row, this column. */
export interface Slot {
  readonly cell: GridCell;
  readonly top: boolean;
  readonly left: boolean;
}

/** Rows of a segment with every merged cell written out over all the positions it covers. */
export function slotsOf(rows: readonly GridRow[]): Slot[][] {
  const matrix: Slot[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row.cells) {
      while (matrix[top]?.[column] !== undefined) column += 1;
      for (let r = top; r < Math.min(top + cell.rows, rows.length); r += 1)
        for (let c = 0; c < cell.columns; c += 1) {
          const slots = matrix[r];
          if (slots) slots[column + c] = { cell, top: r === top, left: c === 0 };
        }
      column += cell.columns;
    }
  });
  return matrix;
}
