import { type Box, type Matrix, multiply, transformBox, transformPoint, unionOf } from "./geometry.ts";
import { floatAt, type Pdfium } from "./pdfium.ts";
import { type Rule, rulesOfBox } from "./rule.ts";

const MOVE_TO = 2;
const BEZIER = 1;

interface Segment {
  readonly type: number;
  readonly x: number;
  readonly y: number;
  readonly closes: boolean;
}

export function boundsOf(pdfium: Pdfium, object: number, parent: Matrix): Box {
  const at = pdfium.scratch;
  if (!pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return [0, 0, -1, -1];
  const [left = 0, low = 0, right = 0, high = 0] = [0, 4, 8, 12].map((offset) =>
    floatAt(pdfium, at + offset),
  );
  return transformBox(parent, [left, low, right, high]);
}

export function matrixOf(pdfium: Pdfium, object: number, parent: Matrix): Matrix {
  const at = pdfium.scratch;
  if (!pdfium.FPDFPageObj_GetMatrix(object, at)) return parent;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = [0, 4, 8, 12, 16, 20].map((offset) =>
    floatAt(pdfium, at + offset),
  );
  return multiply([a, b, c, d, e, f], parent);
}

function segmentsOf(pdfium: Pdfium, object: number, count: number, matrix: Matrix): Segment[] {
  const at = pdfium.scratch;
  const segments: Segment[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, index);
    if (!pdfium.FPDFPathSegment_GetPoint(segment, at, at + 4)) continue;
    const [x, y] = transformPoint(matrix, floatAt(pdfium, at), floatAt(pdfium, at + 4));
    const type = pdfium.FPDFPathSegment_GetType(segment);
    segments.push({ type, x, y, closes: pdfium.FPDFPathSegment_GetClose(segment) });
  }
  return segments;
}

function subpathsOf(segments: readonly Segment[]): Segment[][] {
  const subpaths: Segment[][] = [];
  for (const segment of segments) {
    if (segment.type === MOVE_TO || subpaths.length === 0) subpaths.push([]);
    subpaths.at(-1)?.push(segment);
  }
  return subpaths;
}

const boxOf = (points: readonly { readonly x: number; readonly y: number }[]): Box =>
  unionOf(points.map(({ x, y }): Box => [x, y, x, y])) ?? [0, 0, -1, -1];

/** A rule's ends and thickness matter; how far past this its pen is wide does not (points). */
const WIDEST_PEN = 3;

/** The straight sides of a stroked subpath, each as the thin box that its pen covers. */
function sidesOf(subpath: readonly Segment[], width: number): Box[] {
  const sides: Box[] = [];
  const half = Math.min(Math.max(width, 0.05), WIDEST_PEN) / 2;
  const closing = subpath.some((segment) => segment.closes) ? subpath.slice(0, 1) : [];
  let previous: Segment | undefined;
  for (const [index, segment] of [...subpath, ...closing].entries()) {
    const draws =
      previous !== undefined &&
      segment.type !== BEZIER &&
      (index === subpath.length || segment.type !== MOVE_TO);
    if (draws && previous !== undefined) {
      const [left, top, right, bottom] = boxOf([previous, segment]);
      const [across, down] = right - left > bottom - top ? [0, half] : [half, 0];
      sides.push([left - across, top - down, right + across, bottom + down]);
    }
    previous = segment;
  }
  return sides;
}

/** What a drawn path is to a table: its lines, and the areas that it fills. */
export interface DrawnPath {
  readonly lines: readonly Box[];
  readonly areas: readonly Box[];
}

/** `count` is the number of the path's segments. `parent` leads from the object's coordinates to the page's. */
export function drawnPath(
  pdfium: Pdfium,
  object: number,
  parent: Matrix,
  drawn: { readonly fills: boolean; readonly strokes: boolean; readonly count: number },
): DrawnPath {
  const { fills, strokes, count } = drawn;
  // PDFium's bounds of a stroke reach past its ends; those of a small area are exact.
  if (!strokes && count <= 5) {
    const box = boundsOf(pdfium, object, parent);
    const thin = rulesOfBox(box).length > 0;
    return { lines: thin ? [box] : [], areas: thin ? [] : [box] };
  }
  const matrix = matrixOf(pdfium, object, parent);
  const subpaths = subpathsOf(segmentsOf(pdfium, object, count, matrix));
  const lines: Box[] = [];
  const areas: Box[] = [];
  if (fills)
    for (const subpath of subpaths) {
      const box = boxOf(subpath);
      if (rulesOfBox(box).length > 0) lines.push(box);
      else if (subpath.length >= 4) areas.push(box);
    }
  if (strokes) {
    pdfium.FPDFPageObj_GetStrokeWidth(object, pdfium.scratch);
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    const width = floatAt(pdfium, pdfium.scratch) * scale;
    for (const subpath of subpaths) lines.push(...sidesOf(subpath, width));
  }
  return { lines, areas };
}

export const rulesOf = (lines: readonly Box[]): readonly Rule[] => lines.flatMap(rulesOfBox);
