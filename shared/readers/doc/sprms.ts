import type { ByteView } from "../ole/byte-view.ts";

/** One property modifier ([MS-DOC] 2.2.5.1) with its operand; of variable ones without their length. */
export interface Sprm {
  readonly code: number;
  readonly operand: ByteView;
}

const DEFINE_TABLE = 0xd608;
const DEFINE_TABLE_10 = 0xd606;
const CHANGE_TABS = 0xc615;
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** Where an operand begins and how long it is. */
function operandOf(
  list: ByteView,
  code: number,
  at: number,
): { readonly start: number; readonly size: number } {
  const size = SIZES[code >> 13] ?? 0;
  if (size > 0) return { start: at, size };
  // The definition of a table says its length in two bytes, and one too many.
  if (code === DEFINE_TABLE || code === DEFINE_TABLE_10) return { start: at + 2, size: list.u16(at) - 1 };
  const length = list.u8(at);
  if (code !== CHANGE_TABS || length !== 0xff) return { start: at + 1, size: length };
  const deleted = list.u8(at + 1);
  return { start: at + 1, size: 2 + deleted * 4 + list.u8(at + 2 + deleted * 4) * 3 };
}

/** The modifiers of a list with codes that are wanted, in order. A list that breaks off ends with the last whole one. */
export function sprms(list: ByteView, isWanted: (code: number) => boolean = () => true): readonly Sprm[] {
  const found: Sprm[] = [];
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.u16(at);
    const { start, size } = operandOf(list, code, at + 2);
    if (size < 0 || start + size > list.length) break;
    if (isWanted(code)) found.push({ code, operand: list.part(start, size) });
    at = start + size;
  }
  return found;
}
