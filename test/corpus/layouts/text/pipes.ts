import type { Random } from "../../random.ts";
import type { Layout } from "../layout.ts";
import { type TableWriter, textLayout } from "./document.ts";
import { type WrittenRow, writtenRows } from "./written-rows.ts";

interface PipeStyle {
  readonly bar: string;
  readonly outer: boolean;
  /** A line under each row, as in a table drawn by hand. */
  readonly rule: string | null;
}

const pipeStyleOf = (random: Random): PipeStyle => {
  const drawn = random.chance(0.15);
  return {
    bar: random.pick([" | ", "|", " | "]),
    outer: random.chance(0.7),
    rule: drawn ? `+${"-".repeat(40)}+${"-".repeat(12)}+` : null,
  };
};

function pipeLines(row: WrittenRow, cells: readonly string[], style: PipeStyle): string[] {
  if (row.source === "interruption") return [...row.cells];
  const inner = cells.join(style.bar);
  const line = style.outer ? `|${style.bar.startsWith(" ") ? ` ${inner} ` : inner}|` : inner;
  return style.rule === null ? [line] : [line, style.rule];
}

/** Cells between pipes, every column written out. */
export const PIPES: Layout = textLayout(
  { name: "pipes", keepsBlanks: true, keepsRows: true, slips: true },
  (random): TableWriter => {
    const style = pipeStyleOf(random);
    return (table) => writtenRows(table).flatMap((row) => pipeLines(row, row.cells, style));
  },
);

/** Pipes with columns that hold nothing at all, left over from the page's own layout. */
export const PIPES_STRAY: Layout = textLayout(
  { name: "pipes-stray", keepsBlanks: false, keepsRows: true, slips: false },
  (random): TableWriter => {
    const style = pipeStyleOf(random);
    const every = random.int(1, 4);
    return (table) =>
      writtenRows(table).flatMap((row) => {
        const cells = row.cells.flatMap((text, column) => (column % every === 0 ? [text, ""] : [text]));
        return pipeLines(row, cells, style);
      });
  },
);

const bold = (text: string): string => (text.trim() === "" ? text : `**${text.trim()}**`);

/** A Markdown table: its first row is the header, bars within cells are escaped, labels may be bold. */
export const MARKDOWN: Layout = textLayout(
  { name: "markdown", keepsBlanks: true, keepsRows: true, slips: false },
  (random): TableWriter => {
    const boldLabels = random.chance(0.4);
    const boldTotals = random.chance(0.1);
    const bars = random.chance(0.2);
    const set = (text: string, row: WrittenRow, column: number, width: number): string => {
      const escaped = bars && row.source === "header" ? text.replace("增/减", "增\\|减") : text;
      if (boldTotals && typeof row.source !== "string" && column === width - 1) return bold(escaped);
      const isLabel = typeof row.source === "string" || row.source.path.includes(text);
      return boldLabels && isLabel ? bold(escaped) : escaped;
    };
    return (table) => {
      const width = table.labelColumns + table.valueColumns;
      return writtenRows(table).flatMap((row, index) => {
        if (row.source === "interruption") return [...row.cells];
        const line = `| ${row.cells.map((text, column) => set(text, row, column, width)).join(" | ")} |`;
        return index === 0 ? [line, `|${" --- |".repeat(width)}`] : [line];
      });
    };
  },
);

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A spreadsheet saved as comma-separated text. */
export const CSV: Layout = textLayout(
  { name: "csv", keepsBlanks: true, keepsRows: true, slips: false },
  () => (table) => writtenRows(table).map((row) => row.cells.map(quoted).join(",")),
);
