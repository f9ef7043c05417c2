import { hull, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";

/** Ink that hangs together (over corners too). */
export interface Component {
  readonly box: Box;
  /** Pixels of ink. */
  readonly area: number;
  /** Where its pixels lie in the raster they were found in. */
  readonly pixels: readonly number[];
}

/** Pixels of `box` that are darker than `level`; 1 is ink. As large as the box. */
function maskOf(raster: Raster, [left, top, right, bottom]: Box, level: number): Uint8Array {
  const width = right - left;
  const { data } = raster;
  const mask = new Uint8Array(Math.max(0, width * (bottom - top)));
  for (let y = top, to = 0; y < bottom; y += 1)
    for (let at = y * raster.width + left, end = at + width; at < end; at += 1, to += 1)
      if ((data[at] ?? 255) < level) mask[to] = 1;
  return mask;
}

/** The pixels of one component, taken out of the mask. */
function taken(mask: Uint8Array, width: number, first: number): number[] {
  const pixels = [first];
  mask[first] = 0;
  for (let next = 0; next < pixels.length; next += 1) {
    const pixel = pixels[next] ?? 0;
    const x = pixel % width;
    const [left, right] = [x > 0 ? -1 : 0, x < width - 1 ? 1 : 0];
    for (let row = pixel - width; row <= pixel + width; row += width)
      for (let at = row + left; at <= row + right; at += 1) {
        if (mask[at] !== 1) continue;
        mask[at] = 0;
        pixels.push(at);
      }
  }
  return pixels;
}

/** The component that some pixels of a raster of this width make. */
export function componentOf(pixels: readonly number[], width: number): Component {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = pixels[index] ?? 0;
    const y = Math.floor(pixel / width);
    const x = pixel - y * width;
    if (x < x0) x0 = x;
    if (x >= x1) x1 = x + 1;
    if (y < y0) y0 = y;
    if (y >= y1) y1 = y + 1;
  }
  return { box: [x0, y0, x1, y1], area: pixels.length, pixels };
}

/** The components within a box whose pixels are darker than `level`; boxes and pixels are those of the raster. */
export function componentsOf(raster: Raster, box: Box, level: number): Component[] {
  const [left, top] = box;
  const width = widthOf(box);
  const mask = maskOf(raster, box, level);
  const found: Component[] = [];
  for (let first = mask.indexOf(1); first !== -1; first = mask.indexOf(1, first + 1)) {
    const pixels = taken(mask, width, first);
    for (let index = 0; index < pixels.length; index += 1) {
      const pixel = pixels[index] ?? 0;
      const y = Math.floor(pixel / width);
      pixels[index] = (y + top) * raster.width + pixel - y * width + left;
    }
    found.push(componentOf(pixels, raster.width));
  }
  return found;
}

/** The pixel of a piece that lies furthest to one side, for each row that it has one in. */
export function sideOf(
  piece: readonly Component[],
  width: number,
  further: (a: number, b: number) => number,
): Map<number, number> {
  const side = new Map<number, number>();
  for (const { pixels } of piece)
    for (const pixel of pixels) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      side.set(y, further(side.get(y) ?? x, x));
    }
  return side;
}

/** Pieces that lie above one another for more than this share of the narrower are of one glyph. */
const ABOVE = 0.5;
/** Pieces of ink from the left, those above one another put together. */
export function piecesOf(strokes: readonly Component[]): Component[][] {
  const pieces: { box: Box; of: Component[] }[] = [];
  for (const stroke of [...strokes].sort((a, b) => a.box[0] - b.box[0])) {
    const before = pieces.at(-1);
    const shared = before === undefined ? 0 : Math.min(before.box[2], stroke.box[2]) - stroke.box[0];
    const narrower = Math.min(before === undefined ? 0 : widthOf(before.box), widthOf(stroke.box));
    if (before !== undefined && shared > ABOVE * narrower) {
      before.of.push(stroke);
      before.box = hull([before.box, stroke.box]);
    } else pieces.push({ box: stroke.box, of: [stroke] });
  }
  return pieces.map(({ of }) => of);
}
