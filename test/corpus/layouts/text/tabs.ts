import type { Layout } from "../layout.ts";
import { textLayout } from "./document.ts";
import { writtenRows } from "./written-rows.ts";

/** Every column written out between tabs, merged cells blank. */
export const TAB_GRID: Layout = textLayout(
  { name: "tab-grid", keepsBlanks: true, keepsRows: true, slips: true },
  () => (table) => writtenRows(table).map((row) => row.cells.join("\t")),
);

/** Tabs as PDF extraction leaves them: trailing ones dropped on some rows, surplus ones on others. */
export const TAB_RAGGED: Layout = textLayout(
  { name: "tab-ragged", keepsBlanks: false, keepsRows: true, slips: true },
  () => (table, random) =>
    writtenRows(table).map((row) => {
      const line = row.cells.join("\t");
      if (row.source === "interruption") return line;
      // Tabs behind a row that lost cells would look like the cells it lost.
      const whole = row.cells.length >= table.labelColumns + table.valueColumns;
      if (!whole) return line.replace(/\t+$/, "");
      return random.chance(0.5) ? line.replace(/\t+$/, "") : line + "\t".repeat(random.int(0, 2));
    }),
);

/** A table copied from a browser: only the cells that there are, between tabs. */
export const TAB_COMPACT: Layout = textLayout(
  { name: "tab-compact", keepsBlanks: false, keepsRows: true, slips: false },
  () => (table) => writtenRows(table).map((row) => row.cells.filter((text) => text !== "").join("\t")),
);
