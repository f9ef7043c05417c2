import { type Box, heightOf, type Matrix, widthOf } from "./geometry.ts";
import { floatAt, type Pdfium } from "./pdfium.ts";

/** How a page is displayed: its size in points, and the way from PDF's coordinates to those of the displayed page. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly toPage: Matrix;
}

/** FPDF_GetPageBoundingBox gives left, top, right, bottom, with y upwards. */
function boundingBox(pdfium: Pdfium, page: number): Box {
  const at = pdfium.scratch;
  pdfium.FPDF_GetPageBoundingBox(page, at);
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => floatAt(pdfium, at + offset));
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
}

/** Quarter turns clockwise, each with the matrix that also turns y downwards. */
function turned([left, low, right, high]: Box, quarters: number): Matrix {
  switch (quarters & 3) {
    case 1:
      return [0, 1, 1, 0, -low, -left];
    case 2:
      return [-1, 0, 0, 1, right, -low];
    case 3:
      return [0, -1, -1, 0, high, right];
    default:
      return [1, 0, 0, -1, -left, high];
  }
}

/** The frame of a loaded page: crop box, offset and /Rotate applied. */
export function frameOf(pdfium: Pdfium, page: number): PageFrame {
  const box = boundingBox(pdfium, page);
  const quarters = pdfium.FPDFPage_GetRotation(page);
  const toPage = turned(box, quarters);
  const upright = quarters % 2 === 0;
  return {
    width: upright ? widthOf(box) : heightOf(box),
    height: upright ? heightOf(box) : widthOf(box),
    toPage,
  };
}
