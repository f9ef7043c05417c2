import { bent, type Mapping } from "../../raster/mesh.ts";
import type { Raster } from "../../raster/raster.ts";
import { resized } from "../../raster/resize.ts";
import type { Sheet } from "./find-sheet.ts";
import { type Point, perspectiveOf } from "./perspective.ts";

/** A sheet of A4 at 200 dots an inch, in pixels. */
const SHORTER = 1654;
const LONGER = 2339;
/** How many times longer than wide a sheet of A4 may look. */
const SLOPING = { least: 1.2, most: 1.7 };
const MOST_PIXELS = 9_000_000;
/** Pixels of the picture for one of the page from which, and up to which, it is bent as it is; and those it has otherwise. */
const FINE = { least: 0.9, most: 1.5, wanted: 1.2 };

const lengthOf = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);

/** How large a sheet is at 200 dots an inch, if it is one of A4. */
function sizeOf(sheet: Sheet): { readonly width: number; readonly height: number } {
  const { topLeft, topRight, bottomRight, bottomLeft } = sheet.corners;
  const across = (lengthOf(topLeft, topRight) + lengthOf(bottomLeft, bottomRight)) / 2;
  const down = (lengthOf(topLeft, bottomLeft) + lengthOf(topRight, bottomRight)) / 2;
  const isUpright = down > across;
  const ratio = isUpright ? down / across : across / down;
  if (sheet.isSeenAcross && sheet.isSeenDown && ratio > SLOPING.least && ratio < SLOPING.most)
    return isUpright ? { width: SHORTER, height: LONGER } : { width: LONGER, height: SHORTER };
  const known = sheet.isSeenAcross === isUpright ? SHORTER : LONGER;
  const wanted = known / (sheet.isSeenAcross ? across : down);
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (across * down)));
  return { width: Math.round(across * scale), height: Math.round(down * scale) };
}

/** The mapping of a flat sheet, bent as the edges of the sheet are: between two edges as much as it is near to each. */
function bentAlong(flat: Mapping, { bends }: Sheet, width: number, height: number): Mapping {
  return (x, y) => {
    const [u, v] = [x / width, y / height];
    const [atX, atY] = flat(x, y);
    return [
      atX + (1 - u) * bends.left(atY) + u * bends.right(atY),
      atY + (1 - v) * bends.top(atX) + v * bends.bottom(atX),
    ];
  };
}

/** A sheet as it would lie on a scanner, at 200 dots an inch, and where each of its places is in the picture. */
export function flattened(
  picture: Raster,
  sheet: Sheet,
): { readonly page: Raster; readonly before: Mapping } {
  const { width, height } = sizeOf(sheet);
  const before = bentAlong(perspectiveOf(sheet.corners, width, height), sheet, width, height);
  const { topLeft, bottomRight } = sheet.corners;
  const detail = lengthOf(topLeft, bottomRight) / Math.hypot(width, height);
  const scale = detail >= FINE.least && detail <= FINE.most ? 1 : FINE.wanted / detail;
  const source = resized(picture, Math.round(picture.width * scale), Math.round(picture.height * scale));
  const onSource: Mapping = (x, y) => {
    const [atX, atY] = before(x, y);
    return [(atX + 0.5) * scale - 0.5, (atY + 0.5) * scale - 0.5];
  };
  return { page: bent(source, onSource, width, height), before };
}
