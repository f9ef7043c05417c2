import { type Box, intersect, type Matrix, transformBox, unionOf } from "./geometry.ts";
import { floatAt, type Pdfium } from "./pdfium.ts";

/** A clip of more points than this is taken for no clip: it is no frame around a table. */
const MOST_POINTS = 64;

function boxOfPath(pdfium: Pdfium, clip: number, path: number): Box | null {
  const count = pdfium.FPDFClipPath_CountPathSegments(clip, path);
  if (count <= 0 || count > MOST_POINTS) return null;
  const at = pdfium.scratch;
  const points: Box[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, index);
    if (!pdfium.FPDFPathSegment_GetPoint(segment, at, at + 4)) return null;
    const x = floatAt(pdfium, at);
    const y = floatAt(pdfium, at + 4);
    points.push([x, y, x, y]);
  }
  return unionOf(points);
}

/** The part of a box that an object's clip lets through. */
export function clipped(pdfium: Pdfium, object: number, parent: Matrix, box: Box): Box {
  const clip = pdfium.FPDFPageObj_GetClipPath(object);
  const count = clip === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(clip);
  let visible = box;
  for (let path = 0; path < Math.min(count, MOST_POINTS); path += 1) {
    const frame = boxOfPath(pdfium, clip, path);
    if (frame !== null) visible = intersect(visible, transformBox(parent, frame));
  }
  return visible;
}
