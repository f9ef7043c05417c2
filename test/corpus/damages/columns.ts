import type { DataRow, HeaderRow, TableRow, Value } from "../model.ts";
import { type Damage, isNumeric, targets, withTable } from "./draft.ts";

/** The sum of the five kinds of organisation, which the form does not ask for. */
function subtotal(row: DataRow): Value {
  const sum = row.values.slice(1, 6).reduce((total, value) => total + Number(value.reading), 0);
  return { text: String(sum), reading: sum, unasked: true };
}

const HEADERS: readonly ((header: HeaderRow) => HeaderRow)[] = [
  ({ cells }) => ({
    kind: "header",
    cells: cells.map((cell) => (cell.columns === 7 ? { ...cell, columns: 8 } : cell)),
  }),
  ({ cells }) => ({
    kind: "header",
    cells: cells.map((cell) => (cell.columns === 5 ? { ...cell, columns: 6 } : cell)),
  }),
  ({ cells }) => ({ kind: "header", cells: [...cells, { text: "小计", columns: 1, rows: 1 }] }),
];

const SUBTOTAL_COLUMN: Damage = {
  name: "subtotal-column",
  apply: (draft) => {
    const rows = targets(draft.manuscript).filter((target) => target.table.name === "requests");
    const [first] = rows;
    if (first === undefined || rows.some(({ row, key }) => !isNumeric(row) || draft.touched.has(key)))
      return null;
    const headers = first.table.rows.filter((row) => row.kind === "header");
    if (headers.length !== HEADERS.length) return null;
    const widened = (row: TableRow): TableRow => {
      if (row.kind === "header") return HEADERS[headers.indexOf(row)]?.(row) ?? row;
      return row.kind === "data" ? { ...row, values: row.values.toSpliced(6, 0, subtotal(row)) } : row;
    };
    const table = { ...first.table, valueColumns: 8, rows: first.table.rows.map(widened) };
    return {
      manuscript: withTable(draft.manuscript, first.block, table),
      description: "table 3 has a column 小计 before 总计",
      touched: rows.map((row) => row.key),
    };
  },
};

export const COLUMN_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [[2, SUBTOTAL_COLUMN]];
