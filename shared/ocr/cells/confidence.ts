import type { InkLine } from "./cell-ink.ts";
import type { Evidence } from "./evidence.ts";
import type { InkedCell } from "./read-table.ts";
import type { TableInk } from "./table-ink.ts";

/** What a figure is worth that its shape contradicts. */
const CONTRADICTED = 0.6;

/** How often a figure with this evidence is right. */
export function confidenceOf(
  { strength, agreed }: Evidence,
  _cell: InkedCell,
  _line: InkLine,
  _ink: TableInk,
): number {
  return agreed ? strength : Math.min(strength, CONTRADICTED);
}
