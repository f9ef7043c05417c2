import type { Table } from "../../model.ts";
import type { Random } from "../../random.ts";
import type { Layout } from "../layout.ts";
import { textLayout } from "./document.ts";
import { displayWidth, padEnd, padStart } from "./width.ts";
import { wrapRow, wrapStyleOf } from "./wrap.ts";
import { type WrittenRow, writtenRows } from "./written-rows.ts";

const tidy = (cells: readonly string[]): string[] => cells.map((text) => text.trim());

/** Rows of a table as lines of trimmed cells; rows that only fill their first cell may be wider than the columns. */
function align(lines: readonly (readonly string[])[], right: boolean): string[] {
  const tabular = lines.filter((cells) => cells.filter((text) => text !== "").length > 1);
  const widths: number[] = [];
  for (const cells of tabular)
    cells.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  return lines.map((cells) =>
    cells
      .map((text, column) => (right && /^\d/.test(text) ? padStart : padEnd)(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Columns held together by spaces, as a PDF viewer copies them: at least two between cells. */
export const ALIGNED: Layout = textLayout(
  { name: "aligned", keepsBlanks: false, keepsRows: true, slips: false },
  (random) => {
    const right = random.chance(0.5);
    return (table) =>
      align(
        writtenRows(table).map((row) => tidy(row.cells)),
        right,
      );
  },
);

/** The same with long labels wrapped in their column, the figures beside one of the lines. */
export const ALIGNED_WRAPPED: Layout = textLayout(
  { name: "aligned-wrapped", keepsBlanks: false, keepsRows: true, slips: false },
  (random) => {
    const style = wrapStyleOf(random);
    return (table) =>
      align(
        writtenRows(table)
          .flatMap((row) => wrapRow(row, style))
          .map(tidy),
        false,
      );
  },
);

const spaced = (cells: readonly string[]): string =>
  tidy(cells)
    .filter((text) => text !== "")
    .join(" ");

/** One space between the cells, nothing for blanks. */
export const SPACED: Layout = textLayout(
  { name: "spaced", keepsBlanks: false, keepsRows: true, slips: false },
  () => (table) => writtenRows(table).map((row) => spaced(row.cells)),
);

function wrappedLines(table: Table, random: Random, write: (cells: readonly string[]) => string): string[] {
  const style = wrapStyleOf(random);
  return writtenRows(table).flatMap((row: WrittenRow) => wrapRow(row, style).map(write));
}

/** One space between the cells, long labels wrapped. */
export const SPACED_WRAPPED: Layout = textLayout(
  { name: "spaced-wrapped", keepsBlanks: false, keepsRows: true, slips: false },
  () => (table, random) => wrappedLines(table, random, spaced),
);

/** Every column between tabs, long labels wrapped over lines of their own. */
export const TAB_WRAPPED: Layout = textLayout(
  { name: "tab-wrapped", keepsBlanks: false, keepsRows: true, slips: false },
  () => (table, random) => wrappedLines(table, random, (cells) => cells.join("\t")),
);
