import { type GridRow, gridOf, type Slot, slotsOf } from "../../grid.ts";
import type { Table } from "../../model.ts";
import type { Layout } from "../layout.ts";
import { type TableWriter, textLayout } from "./document.ts";

/** How a table is taken apart into one cell a line. */
interface LineStyle {
  /** Printed before each line of a cell. */
  readonly lead: string;
  /** Cells that are merged with the one above are lines of their own, with nothing in them. */
  readonly merged: boolean;
  readonly betweenCells: readonly string[];
  readonly betweenRows: readonly string[];
}

function begun(row: GridRow, slots: readonly Slot[], style: LineStyle): string[] {
  if (!style.merged) return row.cells.map((cell) => cell.text).filter((text) => text !== "");
  return slots.filter((slot) => slot.left).map((slot) => (slot.top ? slot.cell.text : ""));
}

/** A page break in mid-row falls between two of the row's figures. */
function withCut(row: GridRow, cells: readonly string[], lead: string): string[] {
  const lines = cells.map((text) => lead + text);
  if (row.source.kind !== "data" || row.source.cut === undefined) return lines;
  const at = lines.length - Math.ceil(row.source.values.length / 2);
  return [...lines.slice(0, at), ...row.source.cut, ...lines.slice(at)];
}

function writeLines(table: Table, style: LineStyle): string[] {
  const lines: string[] = [];
  for (const segment of gridOf(table)) {
    if (segment.lines !== null) lines.push(...segment.lines, ...style.betweenRows);
    const slots = slotsOf(segment.rows);
    segment.rows.forEach((row, index) => {
      for (const line of withCut(row, begun(row, slots[index] ?? [], style), style.lead))
        lines.push(line, ...style.betweenCells);
      lines.push(...style.betweenRows);
    });
  }
  return lines;
}

const writer = (style: LineStyle) => (): TableWriter => (table) => writeLines(table, style);

/** A Word table saved as text: each cell a line led by a tab, merged cells a bare tab, rows apart by a blank line. */
export const TABBED_LINES: Layout = textLayout(
  { name: "tabbed-lines", keepsBlanks: true, keepsRows: true, slips: false },
  writer({ lead: "\t", merged: true, betweenCells: [], betweenRows: [""] }),
);

/** A page copied as paragraphs: every cell a paragraph, nothing to show where a row ends. */
export const PARAGRAPHS: Layout = textLayout(
  { name: "paragraphs", keepsBlanks: false, keepsRows: false, slips: false },
  writer({ lead: "", merged: false, betweenCells: [""], betweenRows: [] }),
);

/** One cell a line without any blank line. */
export const BARE_LINES: Layout = textLayout(
  { name: "bare-lines", keepsBlanks: false, keepsRows: false, slips: false },
  writer({ lead: "", merged: false, betweenCells: [], betweenRows: [] }),
);

/** One cell a line, a blank line after each row. */
export const GROUPED_LINES: Layout = textLayout(
  { name: "grouped-lines", keepsBlanks: false, keepsRows: true, slips: false },
  writer({ lead: "", merged: false, betweenCells: [], betweenRows: [""] }),
);
