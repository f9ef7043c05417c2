import { hasPipeTable, isMarkdown } from "../markdown/is-markdown.ts";
import { Refusal } from "../refusal.ts";
import type { Kind } from "./kind.ts";

const HTML_TAG = /<(?:!doctype\s+html|html|head|body|table|td|div|p|span)\b[^<]*>/iu;

/** Office's documents as a single XML file. */
const XML_ROOTS: readonly (readonly [root: RegExp, detail: string])[] = [
  [/<w:wordDocument\b/u, "Word 2003 XML: save it as .docx"],
  [/<pkg:package\b/u, "flat Office XML: save it as .docx"],
  [
    /<(?:ss:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/u,
    "Excel 2003 XML: save it as .xlsx",
  ],
  [/<office:document\b/u, "flat OpenDocument: save it as .odt"],
];
const ROOT_WITHIN = 4_000;

/** What a text is: a page, Markdown, with or without HTML in it, or text. Throws a Refusal for Office's single-file XML. */
export function textKind(text: string): Kind {
  const head = text.slice(0, ROOT_WITHIN);
  if (/^\s*<\?xml\b/u.test(head)) {
    const found = XML_ROOTS.find(([root]) => root.test(head));
    if (found !== undefined) throw new Refusal("UNSUPPORTED", found[1]);
  }
  if (!HTML_TAG.test(text)) return hasPipeTable(text) ? "markdown" : "text";
  return isMarkdown(text) ? "markdown" : "html";
}
