import type { ByteView } from "../ole/byte-view.ts";
import { DRAWINGS, type WordFile } from "./fib.ts";

/** Twips: smaller pictures are seals, logos and icons, not a table or a page. */
const LEAST_WIDTH = 4_500;
const LEAST_HEIGHT = 1_500;
const DRAWING_SIZE = 26;

const isLarge = (width: number, height: number): boolean => width >= LEAST_WIDTH && height >= LEAST_HEIGHT;

/** Whether the picture at `offset` of the Data stream may show a table or a page ([MS-DOC] 2.9.190, PICF). */
export function isLargePicture(data: ByteView | null, offset: number): boolean {
  if (data === null || offset + 0x24 > data.length) return true;
  const scaled = (size: number, scale: number): number =>
    (data.u16(offset + size) * (data.u16(offset + scale) || 1_000)) / 1_000;
  return isLarge(scaled(0x1c, 0x20), scaled(0x1e, 0x22));
}

/** The places (characters of the main text) of large floating pictures and text boxes: [MS-DOC] 2.8.37, PlcfSpa. */
export function largeDrawings({ table, extent }: WordFile): ReadonlySet<number> {
  const { offset, length } = extent(DRAWINGS);
  const places = new Set<number>();
  const count = Math.floor((length - 4) / (4 + DRAWING_SIZE));
  for (let index = 0; index < count; index += 1) {
    const at = offset + (count + 1) * 4 + index * DRAWING_SIZE;
    const [left, top, right, bottom] = [4, 8, 12, 16].map((edge) => table.i32(at + edge));
    if (isLarge((right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)))
      places.add(table.u32(offset + index * 4));
  }
  return places;
}
