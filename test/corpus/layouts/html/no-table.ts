import { gridOf } from "../../grid.ts";
import type { Table } from "../../model.ts";
import { writtenRows } from "../text/written-rows.ts";
import { escapeHtml } from "./escape.ts";
import { htmlLayout } from "./page.ts";

const FLAT = { keepsBlanks: false, keepsRows: false } as const;

/** The cells of each row that hold something, and the lines of page breaks. */
function rowsOf(table: Table): string[][] {
  return gridOf(table).flatMap(({ lines, rows }) => [
    ...(lines ?? []).map((line) => [line]),
    ...rows.map((row) => row.cells.map((cell) => cell.text).filter((text) => text !== "")),
  ]);
}

const html = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");

/** A div for each cell and no table at all; rows may have a div of their own. */
export const HTML_DIVS = htmlLayout(
  { name: "html-divs", ...FLAT },
  () => ({}),
  (table, random) => {
    const grouped = random.chance(0.5);
    const gap = random.pick(["", "\n"]);
    return rowsOf(table)
      .map((cells) => {
        const row = cells.map((text) => `<div class="c">${html(text)}</div>`).join(gap);
        return grouped ? `<div class="r">${row}</div>` : row;
      })
      .join("\n");
  },
);

/** A paragraph for each cell, as an editor leaves them that strips tables. */
export const HTML_PARAGRAPHS = htmlLayout(
  { name: "html-paragraphs", ...FLAT },
  () => ({}),
  (table) =>
    rowsOf(table)
      .flat()
      .map((text) => `<p>${html(text)}</p>`)
      .join("\n"),
);

/** One long paragraph, a line break after each cell. */
export const HTML_BREAKS = htmlLayout(
  { name: "html-breaks", ...FLAT },
  () => ({}),
  (table) => {
    const lines = rowsOf(table).flat().map(html);
    return `<p>${lines.join("<br>\n")}</p>`;
  },
);

/** A paragraph for each row, its cells held apart by blanks that do not break. */
export const HTML_SPACED = htmlLayout(
  { name: "html-spaced", keepsBlanks: false },
  () => ({}),
  (table) =>
    writtenRows(table)
      .map((row) => row.cells.map((text) => text.trim()).filter((text) => text !== ""))
      .map((cells) => `<p>${cells.map(html).join("&nbsp;&nbsp;&nbsp;")}</p>`)
      .join("\n"),
);
