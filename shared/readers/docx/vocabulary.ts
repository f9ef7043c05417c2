import type { Vocabulary } from "../package/xml.ts";

/** The namespaces of a Word document, transitional and strict (ISO/IEC 29500), by the prefixes that Word uses. */
export const WORD: Vocabulary = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "urn:schemas-microsoft-com:vml": "v",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
};

/** What says only how something looks, or what it was before a change: most of a document's elements. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  [
    "rFonts b bCs i iCs u sz szCs color lang kern spacing ind jc shd highlight pBdr tblBorders tcBorders tcMar",
    "tblCellMar tblLook tblW tblInd tblLayout trHeight vAlign noWrap snapToGrid widowControl keepNext keepLines",
    "adjustRightInd autoSpaceDE autoSpaceDN overflowPunct topLinePunct wordWrap textAlignment sectPr proofErr",
    "bookmarkStart bookmarkEnd lastRenderedPageBreak rPrChange pPrChange tblPrChange trPrChange tcPrChange",
    "sectPrChange tblPrExChange tblGridChange numberingChange instrText delText delInstrText",
  ]
    .flatMap((names) => names.split(" "))
    .map((name) => `w:${name}`),
);
