import type { ByteView } from "../ole/byte-view.ts";
import type { Picture } from "../pictures/picture-mark.ts";
import { mayShowTable } from "../pictures/shows-table.ts";
import { bitmapIn } from "./bitmaps.ts";
import { DRAWINGS, type WordFile } from "./fib.ts";

const POINTS_PER_TWIP = 0.05;
const DRAWING_SIZE = 26;
const PICTURE_HEAD = 0x44;

/** The picture at `offset` of the Data stream, where it may show a table or a page ([MS-DOC] 2.9.190, PICF). */
export function largePicture(data: ByteView | null, offset: number): Picture | null {
  if (data === null || offset + PICTURE_HEAD > data.length) return { bytes: null };
  const scaled = (size: number, scale: number): number =>
    ((data.u16(offset + size) * (data.u16(offset + scale) || 1_000)) / 1_000) * POINTS_PER_TWIP;
  const [widthPoints, heightPoints] = [scaled(0x1c, 0x20), scaled(0x1e, 0x22)];
  if (!mayShowTable(widthPoints, heightPoints)) return null;
  const bitmap = bitmapIn(data, offset);
  if (bitmap === null) return { widthPoints, heightPoints, bytes: null };
  const { file, ...part } = bitmap;
  return { widthPoints, heightPoints, ...part, bytes: () => file.bytes };
}

/** Where the text neither flows around a drawing nor goes over it (2.9.253, Spa: `wr` and `fBelowText`). */
const wrapOf = (flags: number): number => (flags >> 5) & 0xf;
const NO_WRAP = 3;
const BELOW_TEXT = 0x4000;
/** Characters between a picture in the text and what is anchored beside it: its paragraph, and those around. */
const NEAR = 60;

/** Whether a picture at a place of the main text may lie below something that is anchored beside it. */
export function mayLieBelow({ table, extent }: WordFile, place: number): boolean {
  const { offset, length } = extent(DRAWINGS);
  const count = Math.floor((length - 4) / (4 + DRAWING_SIZE));
  return Array.from({ length: Math.max(0, count) }, (_, index) => index).some((index) => {
    const flags = table.u16(offset + (count + 1) * 4 + index * DRAWING_SIZE + 20);
    const isInFront = wrapOf(flags) === NO_WRAP && (flags & BELOW_TEXT) === 0;
    return isInFront && Math.abs(table.u32(offset + index * 4) - place) <= NEAR;
  });
}

/** Large floating pictures and text boxes by their places (characters of the main text): [MS-DOC] 2.8.37, PlcfSpa. */
export function largeDrawings({ table, extent }: WordFile): ReadonlyMap<number, Picture> {
  const { offset, length } = extent(DRAWINGS);
  const drawings = new Map<number, Picture>();
  const count = Math.floor((length - 4) / (4 + DRAWING_SIZE));
  for (let index = 0; index < count; index += 1) {
    const at = offset + (count + 1) * 4 + index * DRAWING_SIZE;
    const edge = (place: number): number => table.i32(at + place) * POINTS_PER_TWIP;
    const [widthPoints, heightPoints] = [edge(12) - edge(4), edge(16) - edge(8)];
    if (mayShowTable(widthPoints, heightPoints))
      drawings.set(table.u32(offset + index * 4), { widthPoints, heightPoints, bytes: null });
  }
  return drawings;
}
