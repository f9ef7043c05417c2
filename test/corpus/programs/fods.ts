import { escapeHtml } from "../layouts/html/escape.ts";
import type { Manuscript } from "../model.ts";
import type { Random } from "../random.ts";
import { placedRows } from "./rows.ts";

const WIDTH = 15;

const text = (line: string): string => `<text:p>${escapeHtml(line)}</text:p>`;

const spans = (columns: number, rows: number): string =>
  (columns > 1 ? ` table:number-columns-spanned="${columns}"` : "") +
  (rows > 1 ? ` table:number-rows-spanned="${rows}"` : "");

/** A figure as a number of the sheet, where it is printed as a plain one. */
const typed = (value: string, asNumbers: boolean): string =>
  asNumbers && /^-?\d+$/.test(value)
    ? `office:value-type="float" office:value="${value}"`
    : 'office:value-type="string"';

const wide = (line: string): string =>
  `<table:table-row><table:table-cell office:value-type="string"${spans(WIDTH, 1)}>${text(line)}</table:table-cell>${"<table:covered-table-cell/>".repeat(WIDTH - 1)}</table:table-row>`;

/** A manuscript as one sheet of a flat OpenDocument spreadsheet: prose in merged rows, figures as numbers or text. */
export function flatSheet({ blocks }: Manuscript, random: Random): string {
  const asNumbers = random.chance(0.7);
  const rows = blocks.flatMap((block) => {
    if (block.kind === "text")
      return block.role === "navigation" || block.role === "footer" ? [] : [wide(block.text)];
    return placedRows(block).map(
      ({ places }) =>
        `<table:table-row>${places
          .map(({ cell }) =>
            cell === null
              ? "<table:covered-table-cell/>"
              : `<table:table-cell ${typed(cell.text, asNumbers && cell.role === "value")}${spans(cell.columns, cell.rows)}>${cell.text.split("\n").map(text).join("")}</table:table-cell>`,
          )
          .join("")}</table:table-row>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="年报"><table:table-column table:number-columns-repeated="${WIDTH}"/>${rows.join("\n")}</table:table></office:spreadsheet></office:body>
</office:document>
`;
}
