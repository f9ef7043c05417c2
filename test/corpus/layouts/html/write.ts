import { type GridCell, type GridRow, gridOf } from "../../grid.ts";
import type { Table } from "../../model.ts";
import { writtenRows } from "../text/written-rows.ts";
import { escapeHtml } from "./escape.ts";

/** How the pieces of a table are written; every text comes escaped, with `<br>` for line breaks. */
export interface TableMarkup {
  readonly open: string;
  readonly close: string;
  readonly row: (cells: readonly string[]) => string;
  readonly cell: (html: string, spans: string, cell: Pick<GridCell, "role" | "text">) => string;
  readonly blank: string;
  /** Rows before the first one of data go to a thead. */
  readonly parts?: boolean;
}

export const PLAIN_TABLE: TableMarkup = {
  open: '<table border="1">',
  close: "</table>",
  row: (cells) => `<tr>${cells.join("")}</tr>`,
  cell: (html, spans) => `<td${spans}>${html}</td>`,
  blank: "&nbsp;",
};

const between = (lines: readonly string[]): string =>
  lines.map((line) => `<p align="center">${escapeHtml(line)}</p>`).join("\n");

const content = (text: string, markup: TableMarkup): string =>
  text === "" ? markup.blank : escapeHtml(text).replaceAll("\n", "<br>");

/** The spans of a cell as attributes, spelled by `attribute`. */
const spansOf = (
  cell: GridCell,
  attribute = (name: string, count: number): string => ` ${name}="${count}"`,
): string =>
  (cell.columns > 1 ? attribute("colspan", cell.columns) : "") +
  (cell.rows > 1 ? attribute("rowspan", cell.rows) : "");

function segmentHtml(
  rows: readonly GridRow[],
  markup: TableMarkup,
  spans: (cell: GridCell) => string,
): string {
  const written = rows.map((row) =>
    markup.row(row.cells.map((cell) => markup.cell(content(cell.text, markup), spans(cell), cell))),
  );
  const heads = markup.parts === true ? rows.findIndex((row) => row.source.kind === "data") : 0;
  if (heads <= 0) return [markup.open, ...written, markup.close].join("\n");
  return [
    markup.open,
    "<thead>",
    ...written.slice(0, heads),
    "</thead>",
    "<tbody>",
    ...written.slice(heads),
    "</tbody>",
    markup.close,
  ].join("\n");
}

/** A table with merged cells by rowspan and colspan; a page break ends it and begins another. */
export function spannedTable(
  table: Table,
  markup: TableMarkup,
  spans = (cell: GridCell) => spansOf(cell),
): string {
  return gridOf(table)
    .map(({ lines, rows }) => between(lines ?? []) + segmentHtml(rows, markup, spans))
    .join("\n");
}

/** A table without merged cells: blanks stand where the form merges. `arrange` may add columns. */
export function blankedTable(
  table: Table,
  markup: TableMarkup,
  arrange: (cells: readonly string[], row: number) => readonly string[] = (cells) => cells,
): string {
  const rows = writtenRows(table).map(({ cells, source }, index) => {
    if (source === "interruption") return `${markup.close}\n${between(cells)}\n${markup.open}`;
    const role = typeof source === "string" ? source : "value";
    return markup.row(
      arrange(cells, index).map((text) => markup.cell(content(text, markup), "", { role, text })),
    );
  });
  return [markup.open, ...rows, markup.close].join("\n");
}
