import type { Skips, Vocabulary } from "../package/xml.ts";

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
const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  [
    "rFonts b bCs i iCs u szCs lang kern spacing ind jc pBdr tblBorders tcMar",
    "tblCellMar tblLook tblW tblInd tblLayout trHeight vAlign noWrap snapToGrid widowControl keepNext keepLines",
    "adjustRightInd autoSpaceDE autoSpaceDN overflowPunct topLinePunct wordWrap textAlignment sectPr proofErr",
    "bookmarkStart bookmarkEnd lastRenderedPageBreak rPrChange pPrChange tblPrChange trPrChange tcPrChange",
    "sectPrChange tblPrExChange tblGridChange numberingChange instrText delText delInstrText",
  ]
    .flatMap((names) => names.split(" "))
    .map((name) => `w:${name}`),
);

const OF_BORDERS = new Set("top left bottom right insideH insideV".split(" ").map((name) => `w:${name}`));
/** Half points, and hundredths: letters of this size or width and less are not seen. */
const UNSEEN_SIZE = 6;
const UNSEEN_WIDTH = 10;

/** Whether letters of a size (`w:sz`) or width (`w:w`) are too small to be seen. */
const isTiny = (name: string, value: string | undefined): boolean =>
  Number(value) <= (name === "w:sz" ? UNSEEN_SIZE : UNSEEN_WIDTH);

/** What is left out of the tree. Sizes are kept where nobody sees them, grounds where they have a colour. */
export const isUnread: Skips = (name, attributes) => {
  if (name === "w:sz" || name === "w:w") return !isTiny(name, attributes["w:val"]);
  if (name === "w:shd")
    return (attributes["w:fill"] ?? "auto") === "auto" && attributes["w:themeFill"] === undefined;
  return UNREAD_ELEMENTS.has(name) || OF_BORDERS.has(name);
};
