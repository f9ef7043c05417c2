import { readOdt } from "../../../shared/readers/odt/odt.ts";
import { zipOf } from "../package/zips.ts";

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";
const xmlns = [
  ["office", "office:1.0"],
  ["text", "text:1.0"],
  ["table", "table:1.0"],
  ["style", "style:1.0"],
  ["draw", "drawing:1.0"],
  ["svg", "svg-compatible:1.0"],
  ["fo", "xsl-fo-compatible:1.0"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${ODF}${name}"`)
  .join(" ");

export interface WrittenOpenDocument {
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly manifest?: string;
}

/** The content part of a text or a spreadsheet. */
export const contentPart = (kind: "text" | "spreadsheet", body: string, automatic = ""): string =>
  `<office:document-content ${xmlns}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;

/** A package as OpenDocument programs write it, with as little in it as can be. */
export const openDocumentOf = (
  kind: "text" | "spreadsheet",
  { body, automatic, styles = "", manifest = "<manifest/>" }: WrittenOpenDocument,
  content = contentPart(kind, body, automatic),
): Uint8Array =>
  zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "META-INF/manifest.xml": manifest,
    "content.xml": content,
    "styles.xml": `<office:document-styles ${xmlns}><office:styles>${styles}</office:styles></office:document-styles>`,
  });

export const read = (body: string, parts: Omit<WrittenOpenDocument, "body"> = {}) =>
  readOdt(openDocumentOf("text", { body, ...parts }));

export const p = (content: string): string => `<text:p>${content}</text:p>`;
export const cell = (content: string, attributes = ""): string =>
  `<table:table-cell ${attributes}>${content.startsWith("<") ? content : p(content)}</table:table-cell>`;
export const COVERED = "<table:covered-table-cell/>";
export const row = (cells: readonly string[], attributes = ""): string =>
  `<table:table-row ${attributes}>${cells.join("")}</table:table-row>`;
export const table = (...rows: readonly string[]): string => `<table:table>${rows.join("")}</table:table>`;
