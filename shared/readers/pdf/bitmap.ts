import { Refusal } from "../refusal.ts";
import type { Pdfium } from "./pdfium.ts";

/** How PDFium draws a bitmap: its FPDFBitmap format, and the flags of FPDF_RenderPageBitmap. */
export interface Drawing {
  readonly format: number;
  readonly flags: number;
}

/** FPDF_ANNOT: form fields and annotations are drawn with the page. */
export const ANNOTATIONS = 0x01;
const WHITE = 0xffffffff;

/**
 * Draws a page on white, and gives its rows to `take`, each as its number and where it begins in PDFium's memory. Throws
 * a Refusal, TOO_COMPLEX, for a page that is too large.
 */
export function drawRows(
  pdfium: Pdfium,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  { format, flags }: Drawing,
  take: (memory: Uint8Array, row: number, start: number) => void,
): void {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) throw new Refusal("TOO_COMPLEX", "a page that is too large for a picture");
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const memory = pdfium.pdfium.HEAPU8;
    for (let row = 0; row < height; row += 1) take(memory, row, from + row * stride);
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
