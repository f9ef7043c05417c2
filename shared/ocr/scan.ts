import type { Place } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";
import { sheetSide } from "./page/working-size.ts";
import type { Box, Picture } from "./raster/raster.ts";

/** Which page a picture is of, and the part of the page that it covers (points); null for a whole page. */
export interface Standing {
  /** From 1. */
  readonly page: number;
  readonly box: Box | null;
}

const POINTS_PER_INCH = 72;

/** The part of a page's picture that a box (points) covers. */
export function cropped(picture: Picture, box: Box): Picture {
  const scale = (picture.dpi ?? POINTS_PER_INCH) / POINTS_PER_INCH;
  const inside = (value: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(value * scale)));
  const [left, top] = [inside(box[0], picture.width - 1), inside(box[1], picture.height - 1)];
  const width = Math.max(1, inside(box[2], picture.width) - left);
  const height = Math.max(1, inside(box[3], picture.height) - top);
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 3;
    data.set(picture.data.subarray(from, from + width * 3), row * width * 3);
  }
  return { width, height, data, dpi: picture.dpi };
}

function placedAt(at: Place, { page, box }: Standing): Place {
  if (!("box" in at)) return at;
  const [dx, dy] = box ?? [0, 0];
  const [left, top, right, bottom] = at.box;
  return { page, box: [left + dx, top + dy, right + dx, bottom + dy] };
}

/** What was read from a picture, with the places that it has on its page. */
export function standingOn(reading: PageReading, standing: Standing): PageReading {
  const { blocks, unread } = reading;
  const placed = <Of extends { readonly at: Place }>(part: Of): Of => ({
    ...part,
    at: placedAt(part.at, standing),
  });
  return {
    ...reading,
    blocks: blocks.map((block) =>
      block.kind === "grid"
        ? { ...block, cells: block.cells.map(placed) }
        : { ...block, parts: block.parts.map(placed) },
    ),
    unread: unread.map(placed),
  };
}

/** Reads a picture: tables and lines in reading order, with places in points from its top left. */
export type ReadPicture = (picture: Picture) => Promise<PageReading>;

/** A sheet of A4, longer side: how large a page is taken to be whose picture does not say. */
const A4_INCHES = 11.69;

/**
 * A picture that says how large it is: as wide as it is shown (points), where that is known; else as it says itself;
 * else it is taken for a sheet of A4, or for several one under the other.
 */
export function sized(picture: Picture, widthPoints?: number): Picture & { readonly dpi: number } {
  const shown = widthPoints === undefined ? null : (picture.width * POINTS_PER_INCH) / widthPoints;
  return { ...picture, dpi: shown ?? picture.dpi ?? sheetSide(picture) / A4_INCHES };
}

/** What of a page's picture is to be read. */
export const partOf = (picture: Picture, { box }: Standing): Picture =>
  box === null ? picture : cropped(picture, box);

/** Recognises what is printed on a page, or on a part of it. */
export async function scanPicture(
  picture: Picture,
  standing: Standing,
  read: ReadPicture,
): Promise<PageReading> {
  return standingOn(await read(partOf(picture, standing)), standing);
}
