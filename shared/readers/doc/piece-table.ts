import { ByteView } from "../ole/byte-view.ts";
import { Refusal } from "../refusal.ts";
import { PIECES, type WordFile } from "./fib.ts";

/** A run of text that lies together in the document stream. */
export interface Piece {
  /** Characters of the main text that it holds. */
  readonly length: number;
  /** Where it begins in the document stream. */
  readonly offset: number;
  /** 1: a byte a character (Windows-1252); 2: UTF-16. */
  readonly width: 1 | 2;
  /** Modifiers of a fast save, which hold for the whole piece. */
  readonly modifiers: ByteView | null;
}

const PROPERTIES = 1;
const TABLE = 2;
const COMPRESSED = 0x40000000;

/** Modifiers that a piece may name by a number of their own ([MS-DOC] 2.9.214, Prm0). */
const SHORT_MODIFIERS: ReadonlyMap<number, number> = new Map([
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x5c, 0x083c],
  [0x68, 0x2a48],
]);

function modifiersOf(prm: number, lists: readonly ByteView[]): ByteView | null {
  if ((prm & 1) === 1) return lists[prm >> 1] ?? null;
  const code = SHORT_MODIFIERS.get((prm >> 1) & 0x7f);
  return code === undefined ? null : new ByteView(Uint8Array.of(code & 0xff, code >> 8, prm >> 8));
}

/** The pieces that hold the main text, in its order ([MS-DOC] 2.9.38, Clx). */
export function readPieces({ table, extent, textLength }: WordFile): readonly Piece[] {
  const { offset, length } = extent(PIECES);
  const clx = table.part(offset, length);
  const lists: ByteView[] = [];
  let at = 0;
  while (at < clx.length && clx.u8(at) === PROPERTIES) {
    const size = clx.u16(at + 1);
    lists.push(clx.part(at + 3, size));
    at += 3 + size;
  }
  if (at >= clx.length || clx.u8(at) !== TABLE)
    throw new Refusal("CORRUPT", "a Word document without its piece table");
  const plc = clx.part(at + 5, clx.u32(at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = plc.u32(index * 4);
    const end = Math.min(plc.u32(index * 4 + 4), textLength);
    if (start >= textLength) break;
    if (end < start) throw new Refusal("CORRUPT", "the pieces of a Word document are out of order");
    const descriptor = (count + 1) * 4 + index * 8;
    const position = plc.u32(descriptor + 2);
    const compressed = (position & COMPRESSED) !== 0;
    const place = position & (COMPRESSED - 1);
    pieces.push({
      length: end - start,
      offset: compressed ? place >> 1 : place,
      width: compressed ? 1 : 2,
      modifiers: modifiersOf(plc.u16(descriptor + 6), lists),
    });
  }
  return pieces;
}
