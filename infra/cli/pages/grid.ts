import { toWidth, width } from "../../local/console/columns.ts";

/** Rows of cells as lines, each column as wide as its widest cell. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    });
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => toWidth(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return rows.map((row) => `  ${line(row)}\n`).join("");
}
