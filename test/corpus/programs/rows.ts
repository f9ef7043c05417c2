import { type GridCell, gridOf, slotsOf } from "../grid.ts";
import type { Table } from "../model.ts";

/** A place in a row: a cell that begins there, or one that a merged cell covers. */
export interface Place {
  readonly cell: GridCell | null;
}

export interface PlacedRow {
  readonly places: readonly Place[];
  readonly isHeader: boolean;
}

/** A table's rows with every place of the grid, covered ones too, as Office formats write them. */
export function placedRows(table: Table): PlacedRow[] {
  const rows = gridOf(table).flatMap((segment) => segment.rows);
  const firstData = rows.findIndex((row) => row.source.kind === "data");
  return slotsOf(rows).map((slots, index) => ({
    places: slots.map(({ cell, top, left }) => ({ cell: top && left ? cell : null })),
    isHeader: table.name !== "proactiveDisclosure" && index < firstData,
  }));
}
