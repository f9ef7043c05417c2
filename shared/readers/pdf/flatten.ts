import type { Pdfium } from "./pdfium.ts";

/** Subtypes of annotations that print text of their own: FreeText, Stamp, Widget (form fields). */
const PRINTING = new Set([3, 13, 20]);
const MOST_ANNOTATIONS = 5_000;

/**
 * Makes form fields and typed annotations that are displayed a part of the page. True where something changed: the
 * page must be loaded anew to be seen.
 */
export function flatten(pdfium: Pdfium, page: number): boolean {
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = pdfium.FPDFAnnot_GetSubtype(annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (PRINTING.has(subtype)) return pdfium.FPDFPage_Flatten(page, 0) === 1;
  }
  return false;
}
