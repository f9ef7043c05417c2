import type { Table, TableRow } from "../model.ts";
import { type Damage, isFull, keyOf, targets, withTable } from "./draft.ts";

function mirroredRow(row: TableRow): TableRow {
  if (row.kind === "data") return { ...row, valuesFirst: true };
  return row.kind === "header" ? { ...row, cells: [...row.cells.slice(1), ...row.cells.slice(0, 1)] } : row;
}

const rowKeys = (table: Table): string[] =>
  table.rows.flatMap((row) => (row.kind === "data" ? [keyOf(table, row)] : []));

/** Table 2 with its column of labels at the right, figures before their label. Rows show what belongs together. */
const VALUES_BEFORE_LABELS: Damage = {
  name: "values-before-labels",
  apply: ({ manuscript, layout, touched }) => {
    if (!layout.keepsRows) return null;
    const at = manuscript.blocks.findIndex(
      (block) => block.kind === "table" && block.name === "proactiveDisclosure",
    );
    const table = manuscript.blocks[at];
    if (table?.kind !== "table") return null;
    const keys = rowKeys(table);
    const mirrored = targets(manuscript).filter((target) => target.block === at);
    if (keys.some((key) => touched.has(key)) || !mirrored.every(({ row }) => isFull(row))) return null;
    return {
      manuscript: withTable(manuscript, at, { ...table, rows: table.rows.map(mirroredRow) }),
      description: "table 2: values stand before their labels",
      touched: keys,
    };
  },
};

export const ORDER_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [2, VALUES_BEFORE_LABELS],
];
