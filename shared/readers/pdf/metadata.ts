import type { SourceDocument } from "../../document/document.ts";
import type { Pdfium } from "./pdfium.ts";

const LONGEST = 2_048;

/** An entry of the document's information dictionary; empty where there is none. */
function entry(pdfium: Pdfium, document: number, name: string): string {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const address = malloc(LONGEST);
  try {
    const bytes = pdfium.FPDF_GetMetaText(document, name, address, LONGEST);
    return bytes <= 2 || bytes > LONGEST ? "" : pdfium.pdfium.UTF16ToString(address).trim();
  } finally {
    free(address);
  }
}

/** Acrobat's recognition of scans: it sets what it believes to read, in letters that look as the paper does, and keeps no picture. */
const RECOGNITION = /\bPaper Capture\b|\bClearScan\b/iu;

/** True where a program that recognises scans says that it wrote the text of a document. */
export const isTextRecognised = (pdfium: Pdfium, document: number): boolean =>
  ["Producer", "Creator"].some((name) => RECOGNITION.test(entry(pdfium, document, name)));

const DATE = /^(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/u;

/** Title and day of creation, as the program wrote them that made the file. */
export function metadataOf(pdfium: Pdfium, document: number): SourceDocument["metadata"] {
  const title = entry(pdfium, document, "Title");
  const date = DATE.exec(entry(pdfium, document, "CreationDate"));
  return {
    ...(title === "" ? {} : { title }),
    ...(date === null ? {} : { createdOn: date.slice(1).join("-") }),
  };
}
