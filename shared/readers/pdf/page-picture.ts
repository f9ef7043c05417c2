import { Refusal } from "../refusal.ts";
import { ANNOTATIONS, type Drawing, drawRows } from "./bitmap.ts";
import { flatten } from "./flatten.ts";
import { withDocument, withPage } from "./open.ts";
import { frameOf } from "./page-frame.ts";
import { floatAt, type Pdfium, withPdfium } from "./pdfium.ts";

/** A page of a PDF as displayed, in colour: three bytes a pixel (red, green, blue), rows from the top. */
export interface PageColours {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels an inch of the page. */
  readonly dpi: number;
}

/** Pixels an inch: of a page whose picture does not say, and the bounds of what is worth rendering. */
const USUAL = 200;
const LEAST = 150;
const MOST = 300;
/** Pixels of one page: A3 at 300 dots an inch has 17 million. PDFium holds four bytes of each. */
const MOST_PIXELS = 20_000_000;

const IMAGE = 3;
const FORM = 5;
const MOST_OBJECTS = 2_000;

/** FPDFBitmap_BGRx, with FPDF_REVERSE_BYTE_ORDER: red comes first. */
const COLOUR: Drawing = { format: 3, flags: ANNOTATIONS | 0x10 };

/** The resolution at which an image stands on its page, for FPDF_IMAGEOBJ_METADATA: width, height, then both in dots an inch. */
function resolutionOf(pdfium: Pdfium, image: number, page: number): number {
  const at = pdfium.scratch;
  if (!pdfium.FPDFImageObj_GetImageMetadata(image, page, at)) return 0;
  return Math.max(floatAt(pdfium, at + 8), floatAt(pdfium, at + 12));
}

function imagesOf(pdfium: Pdfium, page: number): number[] {
  const count = Math.min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS);
  const images: number[] = [];
  const visit = (object: number, depth: number): void => {
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === IMAGE) images.push(object);
    if (type !== FORM || depth > 2) return;
    const inner = Math.min(pdfium.FPDFFormObj_CountObjects(object), MOST_OBJECTS);
    for (let index = 0; index < inner && images.length < MOST_OBJECTS; index += 1)
      visit(pdfium.FPDFFormObj_GetObject(object, index), depth + 1);
  };
  for (let index = 0; index < count; index += 1) visit(pdfium.FPDFPage_GetObject(page, index), 0);
  return images;
}

/** Dots an inch that a page is rendered at: those of its finest picture, so that no pixel of a scan is made anew. */
function finestOf(pdfium: Pdfium, page: number, inches: number): number {
  const finest = Math.max(0, ...imagesOf(pdfium, page).map((image) => resolutionOf(pdfium, image, page)));
  const wanted = Math.min(MOST, Math.max(LEAST, finest === 0 ? USUAL : finest));
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / inches));
}

function pixelsOf(pdfium: Pdfium, page: number, width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  let to = 0;
  drawRows(pdfium, page, { width, height }, COLOUR, (memory, _, start) => {
    for (let at = start, end = start + width * 4; at < end; at += 4) {
      data[to++] = memory[at] ?? 0;
      data[to++] = memory[at + 1] ?? 0;
      data[to++] = memory[at + 2] ?? 0;
    }
  });
  return data;
}

function coloursOf(pdfium: Pdfium, page: number): PageColours {
  const frame = frameOf(pdfium, page);
  const inches = Math.max(1, (frame.width * frame.height) / 72 ** 2);
  const dpi = finestOf(pdfium, page, inches);
  const width = Math.max(1, Math.round((frame.width * dpi) / 72));
  const height = Math.max(1, Math.round((frame.height * dpi) / 72));
  return { width, height, data: pixelsOf(pdfium, page, width, height), dpi };
}

/**
 * Renders one page of a PDF (from 1) in colour, at the resolution of the scan that it holds, 150 to 300 dots an inch.
 * Refusals: ENCRYPTED, CORRUPT, TOO_COMPLEX.
 */
export async function renderColours(bytes: Uint8Array, number: number): Promise<PageColours> {
  return withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => {
      withPage(pdfium, document, number - 1, (page) => flatten(pdfium, page));
      const colours = withPage(pdfium, document, number - 1, (page) => coloursOf(pdfium, page));
      if (colours === null) throw new Refusal("CORRUPT", `page ${number} of the PDF cannot be loaded`);
      return colours;
    }),
  );
}
