import { type GridCell, gridOf } from "../../grid.ts";
import type { Table } from "../../model.ts";
import type { Random } from "../../random.ts";
import { writtenRows } from "../text/written-rows.ts";
import { escapeHtml } from "./escape.ts";
import { htmlLayout, type PageStyle } from "./page.ts";

const between = (lines: readonly string[]): string =>
  lines.map((line) => `<p align="center">${escapeHtml(line)}</p>`).join("\n");

const breaks = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");

const utf8 = (): PageStyle => ({ charset: "utf-8" });

function spanned(cell: GridCell): string {
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ""}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ""}`;
  return `<td${spans}>${cell.text === "" ? "&nbsp;" : breaks(cell.text)}</td>`;
}

function writeSpans(table: Table, random: Random): string {
  const parts = random.chance(0.5);
  return gridOf(table)
    .map(({ lines, rows }) => {
      const body = rows.map((row) => `<tr>${row.cells.map(spanned).join("")}</tr>`);
      const heads = parts ? rows.findIndex((row) => row.source.kind === "data") : 0;
      const head = heads > 0 ? `<thead>\n${body.slice(0, heads).join("\n")}\n</thead>\n` : "";
      const rest = `<tbody>\n${body.slice(Math.max(0, heads)).join("\n")}\n</tbody>`;
      return `${between(lines ?? [])}<table border="1">\n${head}${rest}\n</table>`;
    })
    .join("\n");
}

/** A table as it should be: merged cells by rowspan and colspan. */
export const HTML_SPANS = htmlLayout({ name: "html-spans" }, utf8, writeSpans);

function writeBlanks(table: Table, random: Random): string {
  const blank = random.pick(["&nbsp;", "", " ", "<p>&nbsp;</p>"]);
  const rows = writtenRows(table).map(({ cells, source }) => {
    if (source === "interruption") return `</table>\n${between(cells)}\n<table border="1">`;
    return `<tr>${cells.map((text) => `<td>${text === "" ? blank : breaks(text)}</td>`).join("")}</tr>`;
  });
  return `<table border="1">\n${rows.join("\n")}\n</table>`;
}

/** A table without any merged cell: blanks stand where the form merges. */
export const HTML_BLANKS = htmlLayout({ name: "html-blanks", slips: true }, utf8, writeBlanks);
