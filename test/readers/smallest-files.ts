import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Format } from "../../shared/document/document.ts";
import { pdfOf } from "../isolation/smallest-pdf.ts";
import { utf8 } from "./bytes.ts";
import { zipOf } from "./door/zips.ts";

const ROW = ["规章", "0", "0", "12"];
const PAGE = `<html><body><table><tr>${ROW.map((cell) => `<td>${cell}</td>`).join("")}</tr></table></body></html>`;

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CONTENT_TYPES = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const RELATIONS = (part: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`;
const ODF = "urn:oasis:names:tc:opendocument:xmlns";
const odfContent = (body: string): string =>
  `<?xml version="1.0"?><office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0"><office:body>${body}</office:body></office:document-content>`;
const odfTable = `<table:table table:name="t"><table:table-row>${ROW.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row></table:table>`;

function workbook(bookType: "xls" | "xlsx"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([ROW]), "表");
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

/** A file of each format with one row of a table, or of a page with a black square for PDF; whatever wrote it. */
export const SMALLEST_FILES: Readonly<Record<Exclude<Format, "scan">, () => Uint8Array>> = {
  text: () => utf8(ROW.join("\t")),
  html: () => utf8(PAGE),
  markdown: () => utf8(`| ${ROW.join(" | ")} |\n|---|---|\n`),
  mht: () =>
    utf8(
      `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: http://example.org/a.html\r\n\r\n${PAGE}\r\n--b--\r\n`,
    ),
  rtf: () => utf8(`{\\rtf1\\ansi\\ansicpg936 \\trowd\\cellx1000\\cellx2000 12\\cell 0\\cell\\row}`),
  pdf: () => pdfOf(1),
  docx: () =>
    zipOf({
      "[Content_Types].xml": CONTENT_TYPES("word/document.xml", "wordprocessingml.document"),
      "_rels/.rels": RELATIONS("word/document.xml"),
      "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body><w:tbl><w:tr>${ROW.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr></w:tbl></w:body></w:document>`,
    }),
  odt: () =>
    zipOf({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": odfContent(`<office:text>${odfTable}</office:text>`),
    }),
  ods: () =>
    zipOf({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": odfContent(`<office:spreadsheet>${odfTable}</office:spreadsheet>`),
    }),
  xlsx: () => workbook("xlsx"),
  xls: () => workbook("xls"),
  doc: () => new Uint8Array(readFileSync(join(import.meta.dirname, "doc/fixtures/report.doc"))),
};
