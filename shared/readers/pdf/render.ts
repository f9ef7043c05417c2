import { encode } from "fast-png";
import { Refusal } from "../refusal.ts";
import { flatten } from "./flatten.ts";
import { withDocument, withPage } from "./open.ts";
import { frameOf } from "./page-frame.ts";
import { type Pdfium, withPdfium } from "./pdfium.ts";

/** A picture of a page. A place on the page times `scale` is a place in the picture, in pixels. */
export interface PagePicture {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly png: Uint8Array;
}

export interface RenderOptions {
  /** Pages wanted, from 1; all of them where absent. */
  readonly pages?: readonly number[];
  /** Pixels of the longer side of a picture. */
  readonly longestSide?: number;
  /** Pages past this many are not rendered. */
  readonly mostPages?: number;
}

const LONGEST_SIDE = 1_600;
const MOST_PAGES = 40;

/** FPDFBitmap_Gray, and the flags FPDF_ANNOT and FPDF_GRAYSCALE. */
const GRAY = 1;
const FLAGS = 0x01 | 0x08;
const WHITE = 0xffffffff;

function pixelsOf(pdfium: Pdfium, page: number, width: number, height: number): Uint8Array {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, GRAY, 0, 0);
  if (bitmap === 0) throw new Refusal("TOO_COMPLEX", "a page that is too large for a picture");
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const data = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = from + row * stride;
      data.set(pdfium.pdfium.HEAPU8.subarray(start, start + width), row * width);
    }
    return data;
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

function pictureOf(pdfium: Pdfium, page: number, number: number, longestSide: number): PagePicture {
  const frame = frameOf(pdfium, page);
  const scale = longestSide / Math.max(frame.width, frame.height, 1);
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const data = pixelsOf(pdfium, page, width, height);
  const png = encode({ width, height, data, channels: 1, depth: 8 });
  return { page: number, width, height, scale, png };
}

/**
 * Grey pictures of a PDF's pages as displayed, form fields and annotations included, one page after the other. Fonts
 * that the file does not embed are not drawn. Refusals: ENCRYPTED, CORRUPT, TOO_COMPLEX.
 */
export async function renderPages(bytes: Uint8Array, options: RenderOptions = {}): Promise<PagePicture[]> {
  const { pages, longestSide = LONGEST_SIDE, mostPages = MOST_PAGES } = options;
  return withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      const count = pdfium.FPDF_GetPageCount(document);
      const wanted = pages ?? Array.from({ length: Math.min(count, mostPages) }, (_, index) => index + 1);
      return wanted
        .filter((number) => number >= 1 && number <= count)
        .slice(0, mostPages)
        .flatMap((number) => {
          withPage(pdfium, document, number - 1, (page) => flatten(pdfium, page));
          return (
            withPage(pdfium, document, number - 1, (page) => pictureOf(pdfium, page, number, longestSide)) ??
            []
          );
        });
    }),
  );
}
