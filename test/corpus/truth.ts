import type { CellId, FormCell } from "../../shared/form/cells.ts";
import { type Edition, type Forms, TABLES, type TableName } from "../../shared/form/edition.ts";
import type { Block, DataRow, Manuscript, Reading, Truth, Value } from "./model.ts";
import { HOLE, type Placed, placements } from "./placements.ts";
import { cellsByRow } from "./tables.ts";

const editionOf = (table: TableName, forms: Forms): Edition => (table === "remedies" ? "2021" : forms[table]);

function printedRows(blocks: readonly Block[], table: TableName): Map<string | null, DataRow[]> {
  const rows = blocks.flatMap((block) => (block.kind === "table" && block.name === table ? block.rows : []));
  return Map.groupBy(
    rows.filter((row) => row.kind === "data"),
    (row) => row.row,
  );
}

/** What a printed value says in the place of a cell: money is read as printed, a count as the number it is. */
function readAs(cell: FormCell, { reading, text }: Value): Reading {
  if (reading === null) return null;
  if (cell.quantity === "money") return typeof reading === "string" ? reading : text.trim();
  const plain = typeof reading === "string" ? reading.normalize("NFKC") : "";
  return /^\d+$/.test(plain) ? Number(plain) : reading;
}

/** For each cell of a row, everything that any placement of any of its printings puts there. */
function possible(cells: readonly FormCell[], rows: readonly DataRow[]): ReadonlySet<Placed<Reading>>[] {
  const columns: Set<Placed<Reading>>[] = cells.map(() => new Set());
  for (const { values, order } of rows)
    placements(
      values.filter((value) => value.unasked !== true),
      cells.length,
    ).forEach((placed, index) => {
      const column = order?.[index] ?? index;
      const cell = cells[column];
      if (cell) for (const value of placed) columns[column]?.add(value === HOLE ? HOLE : readAs(cell, value));
    });
  return columns;
}

/**
 * What the printed document says, told from what will be printed and nothing else: a cell has the value that every
 * placement of every printing of its row gives it; where they differ, or nothing is printed, it must not be asserted.
 */
export function truthOf(manuscript: Manuscript): Truth {
  const cells: Record<CellId, Reading> = {};
  const mustNotAssert: CellId[] = [];
  for (const table of TABLES) {
    const printed = printedRows(manuscript.blocks, table);
    for (const [row, formCells] of cellsByRow(table, editionOf(table, manuscript.forms))) {
      const options = possible(formCells, printed.get(row) ?? []);
      formCells.forEach((cell, index) => {
        const [only, ...others] = options[index] ?? [];
        if (only === undefined || only === HOLE || others.length > 0) mustNotAssert.push(cell.id);
        else cells[cell.id] = only;
      });
    }
  }
  const { agency, reportYear, forms } = manuscript;
  return { agency, reportYear, forms, cells, mustNotAssert };
}
