import { decode, encode } from "fast-png";
import type { PagePicture } from "../../../shared/records/page-pictures.ts";

/** Left, top, right, bottom in points of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Points around a cell that are shown with it: a reviewer sees what it stands beside. */
const MARGIN = 12;

/**
 * The part of a page's picture that a box covers, with a little around it, as PNG; null where the box does not lie on
 * the page. The picture is one of ours: 8 bits a channel.
 */
export function partOf(png: Uint8Array, { scale }: Pick<PagePicture, "scale">, box: Box): Uint8Array | null {
  const { width, height, channels, data } = decode(png);
  const inside = (points: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(points * scale)));
  const [left, right] = [inside(box[0] - MARGIN, width), inside(box[2] + MARGIN, width)];
  const [top, bottom] = [inside(box[1] - MARGIN, height), inside(box[3] + MARGIN, height)];
  if (right <= left || bottom <= top) return null;
  const row = (right - left) * channels;
  const part = new Uint8Array(row * (bottom - top));
  for (let y = top; y < bottom; y += 1) {
    const from = (y * width + left) * channels;
    part.set(data.subarray(from, from + row), (y - top) * row);
  }
  return encode({ width: right - left, height: bottom - top, data: part, channels, depth: 8 });
}
