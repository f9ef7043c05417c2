import { readDocx } from "../../../shared/readers/docx/docx.ts";
import { zipOf } from "../package/zips.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NAMESPACES = [
  ["w", W],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["v", "urn:schemas-microsoft-com:vml"],
];

const xmlns = NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ");

const relationship = (type: string, target: string): string =>
  `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relationships = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

export interface WrittenDocument {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** The whole main part, in place of `body`. */
  readonly document?: string;
}

export const documentPart = (body: string): string =>
  `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`;

/** A package as Word writes it, with as little in it as can be. */
export const docxOf = ({ body, styles = "", numbering = "", document }: WrittenDocument): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(relationship("officeDocument", "word/document2.xml")),
    "word/_rels/document2.xml.rels": relationships(
      relationship("styles", "styles.xml"),
      relationship("numbering", "/word/numbering.xml"),
    ),
    "word/document2.xml": document ?? documentPart(body),
    "word/styles.xml": `<w:styles ${xmlns}>${styles}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${xmlns}>${numbering}</w:numbering>`,
  });

export const read = (body: string, parts: Omit<WrittenDocument, "body"> = {}) =>
  readDocx(docxOf({ body, ...parts }));

export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(run(content))}</w:tc>`;
export const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
