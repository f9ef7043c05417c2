import { type Box, heightOf, type Matrix, widthOf } from "./geometry.ts";
import { floatAt, type Pdfium } from "./pdfium.ts";

/** How a page is displayed: its size in points, and the way from PDF's coordinates to those of the displayed page. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly toPage: Matrix;
  /** From these coordinates to those of the displayed page; more than the identity where the page is turned to be read. */
  readonly toDisplay: Matrix;
}

/** The corner and the axes of a page of this size after it was turned back by quarter turns. */
function turnedBack(width: number, height: number, quarters: number): Matrix {
  switch (quarters & 3) {
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
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

/**
 * The frame of a loaded page: crop box, offset and /Rotate applied. `turns` are quarter turns clockwise by which the
 * page is turned further, so that text which lies on its side can be read.
 */
export function frameOf(pdfium: Pdfium, page: number, turns = 0): PageFrame {
  const box = boundingBox(pdfium, page);
  const quarters = pdfium.FPDFPage_GetRotation(page) + turns;
  const upright = quarters % 2 === 0;
  const width = upright ? widthOf(box) : heightOf(box);
  const height = upright ? heightOf(box) : widthOf(box);
  return { width, height, toPage: turned(box, quarters), toDisplay: turnedBack(width, height, turns) };
}
