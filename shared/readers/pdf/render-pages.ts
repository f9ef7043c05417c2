import { encode } from "fast-png";
import { Refusal } from "../refusal.ts";
import { withDocument, withPage } from "./open.ts";
import { frameOf } from "./page-frame.ts";
import { type Pdfium, withPdfium } from "./pdfium.ts";

/** A page as a picture. */
export interface RenderedPage {
  /** From 1. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per point: a box in points, times this, is its place on the picture. */
  readonly scale: number;
  readonly png: Uint8Array;
}

export interface RenderedPages {
  /** How many pages the document has; only the first some are rendered. */
  readonly pages: number;
  readonly pictures: readonly RenderedPage[];
}

export interface RenderLimits {
  readonly pages: number;
  /** Pixels per point; less where a page is so large that its longer side would pass `side`. */
  readonly scale: number;
  /** Pixels of the longer side. */
  readonly side: number;
}

/** A4 at 144 dots an inch: small print can be read. */
export const RENDER_LIMITS: RenderLimits = { pages: 60, scale: 2, side: 1_800 };

const WHITE = 0xffffffff;
/** FPDF_ANNOT: stamps and signatures are a part of what is printed. */
const WITH_ANNOTATIONS = 1;

/** PDFium's rows of blue, green, red and nothing, as rows of red, green, blue. */
function rgbOf(pixels: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    rgb[to] = pixels[from + 2] ?? 0;
    rgb[to + 1] = pixels[from + 1] ?? 0;
    rgb[to + 2] = pixels[from] ?? 0;
  }
  return rgb;
}

function pictureOf(pdfium: Pdfium, page: number, number: number, limits: RenderLimits): RenderedPage | null {
  const frame = frameOf(pdfium, page);
  const longer = Math.max(frame.width, frame.height);
  if (!(longer > 0)) return null;
  const scale = Math.min(limits.scale, limits.side / longer);
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new Refusal("TOO_COMPLEX", "a page larger than the memory for its picture");
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const data = rgbOf(pdfium.pdfium.HEAPU8.subarray(start, start + width * height * 4));
    const png = encode({ width, height, data, depth: 8, channels: 3 });
    return { page: number, width, height, scale, png };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

/** Pictures of a PDF's first pages. Refusals: ENCRYPTED, CORRUPT, TOO_COMPLEX. */
export async function renderPages(bytes: Uint8Array, limits = RENDER_LIMITS): Promise<RenderedPages> {
  return withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      const pages = pdfium.FPDF_GetPageCount(document);
      const pictures: RenderedPage[] = [];
      for (let index = 0; index < Math.min(pages, limits.pages); index += 1) {
        const picture = withPage(pdfium, document, index, (page) =>
          pictureOf(pdfium, page, index + 1, limits),
        );
        if (picture !== null) pictures.push(picture);
      }
      return { pages, pictures };
    }),
  );
}
