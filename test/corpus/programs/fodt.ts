import type { GridCell } from "../grid.ts";
import { escapeHtml } from "../layouts/html/escape.ts";
import type { Manuscript, Table, TextBlock } from "../model.ts";
import { ANNOTATION, DELETED, DELETION, FOOTNOTE, HIDDEN, TEXT_BOX } from "./asides.ts";
import { drawnEdges, edgesName, type Position } from "./drawn-edges.ts";
import { cellName, stylesXml, widthName } from "./fodt-styles.ts";
import { type GroundPlace, groundKind } from "./grounds.ts";
import { placedRows } from "./rows.ts";
import type { DocumentStyle } from "./style.ts";

const paragraphs = (text: string, name: string): string =>
  text
    .split("\n")
    .map((line) => `<text:p text:style-name="${name}">${escapeHtml(line)}</text:p>`)
    .join("");

function cellXml(
  cell: GridCell,
  position: Position,
  place: Omit<GroundPlace, "isLabel">,
  style: DocumentStyle,
): string {
  const isLabel = cell.role === "label";
  const ground = style.grounds === undefined ? null : groundKind(style.grounds, { ...place, isLabel });
  const edges = edgesName(drawnEdges(style.rules, position));
  const isVertical = style.verticalGroups && isLabel && cell.rows >= 5 && cell.text.length < 12;
  const spans = [
    cell.columns > 1 ? ` table:number-columns-spanned="${cell.columns}"` : "",
    cell.rows > 1 ? ` table:number-rows-spanned="${cell.rows}"` : "",
  ].join("");
  return `<table:table-cell table:style-name="${isVertical ? `CV${edges}` : cellName(edges, ground)}" office:value-type="string"${spans}>${paragraphs(cell.text, ground === null ? "T" : `T-${ground}`)}</table:table-cell>`;
}

/** Wide labels and narrow figures; with no widths given, LibreOffice makes the last column the widest by far. */
function columns(table: Table, style: DocumentStyle): string {
  const count = table.labelColumns + table.valueColumns;
  if (!style.ownWidths) return `<table:table-column table:number-columns-repeated="${count}"/>`;
  return Array.from({ length: count }, (_, column) => {
    const isLabel = column < table.labelColumns;
    const share = !isLabel ? 1 : column === table.labelColumns - 1 ? 4 : 2;
    return `<table:table-column table:style-name="${widthName(table.name, share)}"/>`;
  }).join("");
}

function tableXml(table: Table, style: DocumentStyle): string {
  const rows = placedRows(table);
  const underHeader = rows.findIndex(({ isHeader }) => !isHeader);
  const positionOf = (row: number, column: number, cell: GridCell): Position => ({
    isFirstRow: row === 0,
    isLastRow: row + cell.rows === rows.length,
    isFirstColumn: column === 0,
    isUnderHeader: row === underHeader,
  });
  const xmls = rows.map(({ places }, row) => {
    const cells = places.map(({ cell }, column) =>
      cell === null
        ? "<table:covered-table-cell/>"
        : cellXml(
            cell,
            positionOf(row, column, cell),
            {
              isHeader: places.every((place) => place.cell?.role !== "value"),
              isLastColumn: column + cell.columns === places.length,
              row,
            },
            style,
          ),
    );
    return `<table:table-row table:style-name="R">${cells.join("")}</table:table-row>`;
  });
  const heads = xmls.filter((_, row) => rows[row]?.isHeader);
  const body = xmls.filter((_, row) => !rows[row]?.isHeader);
  const head =
    heads.length > 0 && style.repeatHeader
      ? `<table:table-header-rows>${heads.join("")}</table:table-header-rows>`
      : heads.join("");
  return `<text:p text:style-name="Drop"/><table:table table:style-name="Tab">${columns(table, style)}${head}${body.join("")}</table:table>`;
}

const STYLE_OF: Readonly<Record<TextBlock["role"], string>> = {
  navigation: "P",
  title: "Title",
  byline: "T",
  heading: "H",
  paragraph: "P",
  footer: "P",
};

/** A manuscript as a flat OpenDocument text, which LibreOffice turns into every format that word processors save. */
export function flatText({ blocks }: Manuscript, style: DocumentStyle): string {
  let aside = style.asides;
  const body = blocks
    .filter((block) => block.kind === "table" || (block.role !== "navigation" && block.role !== "footer"))
    .map((block) => {
      if (block.kind === "table") return tableXml(block, style);
      const text = paragraphs(block.text, STYLE_OF[block.role]);
      if (!aside || block.role !== "paragraph") return text;
      aside = false;
      return text.replace("</text:p>", `${FOOTNOTE}${ANNOTATION}${HIDDEN}${DELETION}</text:p>${TEXT_BOX}`);
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${stylesXml(style)}
<office:body><office:text>${style.asides ? DELETED : ""}${body.join("\n")}</office:text></office:body>
</office:document>
`;
}
