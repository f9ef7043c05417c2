import type { SourceDocument } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";
import { documentBlocks } from "./document-blocks.ts";
import { withDocument, withPage } from "./open.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { type Pdfium, withPdfium } from "./pdfium.ts";

/** A report has ten or twenty pages. */
const MOST_PAGES = 300;

function pagesOf(pdfium: Pdfium, document: number): PageContent[] {
  const count = pdfium.FPDF_GetPageCount(document);
  if (count > MOST_PAGES) throw new Refusal("TOO_COMPLEX", `a PDF of ${count} pages`);
  const pages: PageContent[] = [];
  for (let index = 0; index < count; index += 1) {
    const content = withPage(pdfium, document, index, (page) => pageContent(pdfium, page, index + 1));
    if (content !== null) pages.push(content);
  }
  return pages;
}

/**
 * Reads a PDF's text and tables. Places are pages (from 1) and boxes in points: left, top, right, bottom from the top
 * left corner of the page as displayed. Nothing is rendered. Refusals: ENCRYPTED, CORRUPT, TOO_COMPLEX.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  return withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      const pages = pagesOf(pdfium, document);
      return { format: "pdf", encoding: "binary", blocks: documentBlocks(pages), metadata: {} };
    }),
  );
}
