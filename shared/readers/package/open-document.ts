import { Refusal } from "../refusal.ts";
import type { Package } from "./open-package.ts";
import type { Vocabulary } from "./xml.ts";
import { elementAt, parseXml, textOf, type XmlElement } from "./xml-tree.ts";

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";

/** The namespaces of OpenDocument, by the prefixes that its own documents use. */
const OPEN_DOCUMENT: Vocabulary = {
  [`${ODF}office:1.0`]: "office",
  [`${ODF}text:1.0`]: "text",
  [`${ODF}table:1.0`]: "table",
  [`${ODF}style:1.0`]: "style",
  [`${ODF}drawing:1.0`]: "draw",
  [`${ODF}svg-compatible:1.0`]: "svg",
  [`${ODF}meta:1.0`]: "meta",
  [`${ODF}xsl-fo-compatible:1.0`]: "fo",
  "http://www.w3.org/1999/xlink": "xlink",
};

/** What is no part of the text, or says only how it looks. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "office:scripts",
  "office:font-face-decls",
  "office:master-styles",
  "office:forms",
  "office:annotation",
  "text:tracked-changes",
  "text:note",
  "text:table-of-content",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "text:ruby-text",
  "text:notes-configuration",
  "style:paragraph-properties",
  "style:page-layout",
  "table:content-validations",
  "table:shapes",
  "svg:title",
  "svg:desc",
]);

const part = (opened: Package, name: string): XmlElement | undefined => {
  const bytes = opened.read(name);
  return bytes === null ? undefined : parseXml(bytes, OPEN_DOCUMENT, (element) => LEFT_OUT.has(element));
};

export interface OpenDocument {
  readonly body: XmlElement;
  /** Elements that hold styles: those of the document, then those that programs make for single places. */
  readonly styles: readonly (XmlElement | undefined)[];
  readonly metadata: { readonly createdOn?: string };
}

function createdOn(meta: XmlElement | undefined): OpenDocument["metadata"] {
  const created = elementAt(meta, "office:document-meta", "office:meta", "meta:creation-date");
  const [date] = /^\d{4}-\d{2}-\d{2}/u.exec(textOf(created).trim()) ?? [];
  return date === undefined ? {} : { createdOn: date };
}

/** The parts of an OpenDocument package. Throws a Refusal, ENCRYPTED, where its parts are encrypted. */
export function openDocument(opened: Package, kind: "office:text" | "office:spreadsheet"): OpenDocument {
  const manifest = opened.read("META-INF/manifest.xml");
  if (manifest !== null && new TextDecoder().decode(manifest).includes("encryption-data"))
    throw new Refusal("ENCRYPTED", "an encrypted OpenDocument file");
  const content = elementAt(part(opened, "content.xml"), "office:document-content");
  const body = elementAt(content, "office:body", kind);
  if (body === undefined) throw new Refusal("CORRUPT", `the package holds no ${kind}`);
  const common = elementAt(part(opened, "styles.xml"), "office:document-styles", "office:styles");
  return {
    body,
    styles: [common, elementAt(content, "office:automatic-styles")],
    metadata: createdOn(part(opened, "meta.xml")),
  };
}
