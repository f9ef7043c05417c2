import type { Layout } from "../layout.ts";
import { textLayout } from "./document.ts";
import { displayWidth, padEnd, wrapped } from "./width.ts";
import { writtenRows } from "./written-rows.ts";

/** Characters of a label that fit into its column. */
const LABEL_WIDTH = 12;

const stroke = (widths: readonly number[], [left, cross, right]: readonly [string, string, string]): string =>
  left + widths.map((width) => "─".repeat(width)).join(cross) + right;

/** A table drawn with strokes, as a terminal browser dumps a page; long labels take several lines of their cell. */
export const DRAWN: Layout = textLayout(
  { name: "drawn", keepsBlanks: true, keepsRows: true, slips: true },
  () => (table) => {
    const rows = writtenRows(table);
    const inner = rows.filter((row) => row.source !== "interruption");
    const lines = (text: string): string[] => wrapped(text.trim(), LABEL_WIDTH);
    const widths = Array.from({ length: Math.max(...inner.map((row) => row.cells.length)) }, (_, column) =>
      Math.max(2, ...inner.flatMap((row) => lines(row.cells[column] ?? "").map(displayWidth))),
    );
    const drawn = (cells: readonly string[]): string[] => {
      const texts = cells.map(lines);
      const height = Math.max(...texts.map((text) => text.length));
      return Array.from(
        { length: height },
        (_, line) =>
          `│${texts.map((text, column) => padEnd(text[line] ?? "", widths[column] ?? 0)).join("│")}│`,
      );
    };
    return rows.flatMap((row) =>
      row.source === "interruption"
        ? [stroke(widths, ["└", "┴", "┘"]), ...row.cells, stroke(widths, ["┌", "┬", "┐"])]
        : [stroke(widths, ["├", "┼", "┤"]), ...drawn(row.cells)],
    );
  },
);
