import { gridOf, type Slot, slotsOf } from "../../grid.ts";
import type { DataRow, Table } from "../../model.ts";

/** One line of a table: its cells, merged ones blank, or a line that a page break put there. */
export interface WrittenRow {
  readonly cells: readonly string[];
  readonly source: "caption" | "header" | DataRow | "interruption";
}

function slipped(cells: readonly string[], shift: number): readonly string[] {
  if (shift > 0) return [...Array.from({ length: shift }, () => ""), ...cells];
  const moved = [...cells];
  for (let left = shift; left < 0; left += 1) {
    const spare = moved.findIndex((text, index) => text === "" && index < 3);
    if (spare !== -1) moved.push(...moved.splice(spare, 1));
  }
  return moved;
}

/** A page break in mid-row: half the label above it, the other half with the figures below. */
function cutRow(cells: readonly string[], row: DataRow, cut: readonly string[]): WrittenRow[] {
  const label = row.path.at(-1) ?? "";
  const at = cells.indexOf(label);
  const half = Math.ceil(label.length / 2);
  if (at === -1 || label.length < 4) return [{ cells, source: row }];
  const above = cells.map((text, index) => (index < at ? text : index === at ? label.slice(0, half) : ""));
  const below = cells.map((text, index) => (index < at ? "" : index === at ? label.slice(half) : text));
  return [
    { cells: above, source: row },
    ...cut.map((line): WrittenRow => ({ cells: [line], source: "interruption" })),
    { cells: below, source: row },
  ];
}

const textOf = (slot: Slot): string => (slot.top && slot.left ? slot.cell.text.replaceAll("\n", "") : "");

/** The lines of a table with every column written out: blanks for whatever a merged cell covers. */
export function writtenRows(table: Table): WrittenRow[] {
  return gridOf(table).flatMap((segment) => {
    const between = (segment.lines ?? []).map(
      (line): WrittenRow => ({ cells: [line], source: "interruption" }),
    );
    const slots = slotsOf(segment.rows);
    const rows = segment.rows.flatMap(({ source }, index): WrittenRow[] => {
      const cells = (slots[index] ?? []).map(textOf);
      if (source.kind !== "data") return [{ cells, source: source.kind }];
      if (source.cut !== undefined) return cutRow(cells, source, source.cut);
      return [{ cells: slipped(cells, source.shift ?? 0), source }];
    });
    return [...between, ...rows];
  });
}
