import { encode } from "fast-png";
import { ANNOTATIONS, type Drawing, drawRows } from "./bitmap.ts";
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

/** FPDFBitmap_Gray, with FPDF_GRAYSCALE. */
const GRAY: Drawing = { format: 1, flags: ANNOTATIONS | 0x08 };

function pixelsOf(pdfium: Pdfium, page: number, width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height);
  drawRows(pdfium, page, { width, height }, GRAY, (memory, row, start) =>
    data.set(memory.subarray(start, start + width), row * width),
  );
  return data;
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
