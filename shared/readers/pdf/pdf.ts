import type { SourceDocument } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";
import { documentBlocks } from "./document-blocks.ts";
import { flatten } from "./flatten.ts";
import { isTextRecognised, metadataOf } from "./metadata.ts";
import { withDocument, withPage } from "./open.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { type Pdfium, withPdfium } from "./pdfium.ts";

/** A report has ten or twenty pages. */
const MOST_PAGES = 300;
const MOST_CHARACTERS = 400_000;

function pageAt(pdfium: Pdfium, document: number, index: number, isTrusted: boolean): PageContent | null {
  const read = (page: number): PageContent => pageContent(pdfium, page, { number: index + 1, isTrusted });
  const first = withPage(pdfium, document, index, (page) => (flatten(pdfium, page) ? "changed" : read(page)));
  return first === "changed" ? withPage(pdfium, document, index, read) : first;
}

function pagesOf(pdfium: Pdfium, document: number): PageContent[] {
  const count = pdfium.FPDF_GetPageCount(document);
  if (count > MOST_PAGES) throw new Refusal("TOO_COMPLEX", `a PDF of ${count} pages`);
  const pages: PageContent[] = [];
  const isTrusted = !isTextRecognised(pdfium, document);
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const page = pageAt(pdfium, document, index, isTrusted);
    if (page === null) throw new Refusal("CORRUPT", `page ${index + 1} of the PDF cannot be loaded`);
    pages.push(page);
    characters += page.characters;
    if (characters > MOST_CHARACTERS)
      throw new Refusal("TOO_COMPLEX", `a PDF of more than ${MOST_CHARACTERS} characters`);
  }
  return pages;
}

function refuseEmpty(pages: readonly PageContent[]): void {
  if (pages.some(({ items, unread }) => items.length > 0 || unread.length > 0)) return;
  throw new Refusal("EMPTY", "PDF without any content");
}

/**
 * Reads a PDF's text and tables. Places are pages (from 1) and boxes in points: left, top, right, bottom from the top
 * left corner of the page as displayed. Nothing is rendered: pages that hold only a picture, or whose text layer does
 * not say what is printed, are `unread`; a scan has nothing else. Refusals: ENCRYPTED, CORRUPT, TOO_COMPLEX, EMPTY.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  return withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      const pages = pagesOf(pdfium, document);
      refuseEmpty(pages);
      const unread = pages.flatMap((page) => page.unread);
      return {
        format: "pdf",
        encoding: "binary",
        blocks: documentBlocks(pages),
        ...(unread.length === 0 ? {} : { unread }),
        metadata: metadataOf(pdfium, document),
      };
    }),
  );
}
