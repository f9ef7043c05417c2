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

const moved = <T>(items: readonly T[], order: readonly number[]): T[] =>
  order.flatMap((from) => items.slice(from, from + 1));

/** The two kinds of organisation change places, or the total comes first: in the headers and in every row. */
const ORDERS: readonly (readonly number[])[] = [
  [0, 2, 1, 3, 4, 5, 6],
  [0, 5, 4, 3, 2, 1, 6],
  [6, 0, 1, 2, 3, 4, 5],
];

function reorderedHeader(header: HeaderRow, order: readonly number[]): HeaderRow {
  const { cells } = header;
  // 自然人, 法人或其他组织, 总计; then the five kinds of organisation below the second.
  if (cells.length === 3) return { ...header, cells: order[0] === 6 ? moved(cells, [2, 0, 1]) : cells };
  const inner = order.filter((column) => column > 0 && column < 6).map((column) => column - 1);
  return cells.length === 5 ? { ...header, cells: moved(cells, inner) } : header;
}

const COLUMNS_REORDERED: Damage = {
  name: "columns-reordered",
  apply: (draft, random) => {
    const rows = targets(draft.manuscript).filter((target) => target.table.name === "requests");
    const [first] = rows;
    if (first === undefined || rows.some(({ row, key }) => row.values.length !== 7 || draft.touched.has(key)))
      return null;
    const headers = first.table.rows.filter((row) => row.kind === "header");
    // Without separators a wide header may be broken, and nothing says in which order the columns stand.
    if (headers.length !== HEADERS.length || !draft.layout.slips) return null;
    const order = random.pick(ORDERS);
    const reordered = (row: TableRow): TableRow => {
      if (row.kind === "header") return reorderedHeader(row, order);
      return row.kind === "data" ? { ...row, values: moved(row.values, order), order } : row;
    };
    const table = { ...first.table, rows: first.table.rows.map(reordered) };
    return {
      manuscript: withTable(draft.manuscript, first.block, table),
      description: `table 3: its columns in the order ${order.map((column) => column + 1).join(" ")}`,
      touched: rows.map((row) => row.key),
    };
  },
};

export const COLUMN_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [2, SUBTOTAL_COLUMN],
  [2, COLUMNS_REORDERED],
];
