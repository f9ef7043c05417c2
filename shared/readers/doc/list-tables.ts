import type { Level, ListUse } from "../flow/list-counter.ts";
import type { Counting } from "../flow/ordinal.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { LIST_OVERRIDES, LISTS, type WordFile } from "./fib.ts";

const MOST_LISTS = 4_096;
const BULLET = 23;
/** MSONFC of [MS-OSHARED] 2.2.1.3. */
const COUNTINGS: ReadonlyMap<number, Counting> = new Map<number, Counting>([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [10, "chinese"],
  [11, "chinese"],
  [14, "fullWidth"],
  [18, "circled"],
  [22, "decimalPadded"],
  [30, "stems"],
  [35, "chinese"],
  [37, "chinese"],
  [38, "chineseLegal"],
  [39, "chinese"],
  [255, "none"],
]);

class Cursor {
  readonly view: ByteView;
  at: number;

  constructor(view: ByteView, at: number) {
    this.view = view;
    this.at = at;
  }

  /** An LVL: 28 bytes, two lists of modifiers, then its text. */
  level(): Level {
    const { view, at } = this;
    const format = view.u8(at + 4);
    const modifiers = view.u8(at + 24) + view.u8(at + 25);
    const length = view.u16(at + 28 + modifiers);
    const text = new TextDecoder("utf-16le").decode(view.part(at + 30 + modifiers, length * 2).bytes);
    this.at = at + 30 + modifiers + length * 2;
    return {
      start: view.u32(at),
      counting: COUNTINGS.get(format) ?? "decimal",
      text: format === BULLET ? "" : text,
    };
  }
}

function readLists({ table, extent }: WordFile): ReadonlyMap<number, readonly Level[]> {
  const lists = new Map<number, readonly Level[]>();
  const { offset, length } = extent(LISTS);
  if (length < 2) return lists;
  const count = Math.min(table.u16(offset), MOST_LISTS);
  const cursor = new Cursor(table, offset + 2 + count * 28);
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * 28;
    const simple = (table.u8(at + 26) & 1) === 1;
    lists.set(
      table.u32(at),
      Array.from({ length: simple ? 1 : 9 }, () => cursor.level()),
    );
  }
  return lists;
}

/** The levels that a use of a list changes: LFOLVLs, each its new start or a whole level. */
function readChanges(cursor: Cursor, count: number, levels: Level[], restarts: Map<number, number>): void {
  cursor.at += 4;
  for (let change = 0; change < count; change += 1) {
    const flags = cursor.view.u32(cursor.at + 4);
    const number = flags & 15;
    const start = cursor.view.u32(cursor.at);
    cursor.at += 8;
    if ((flags & 0x20) !== 0) levels[number] = cursor.level();
    if ((flags & 0x10) !== 0)
      restarts.set(number, (flags & 0x20) === 0 ? start : (levels[number]?.start ?? 1));
  }
}

/** The uses of lists that paragraphs name by number (1-based): [MS-DOC] 2.9.132 to 2.9.150. */
export function readListUses(file: WordFile): readonly ListUse[] {
  const lists = readLists(file);
  const { offset, length } = file.extent(LIST_OVERRIDES);
  if (length < 4) return [];
  const count = Math.min(file.table.u32(offset), MOST_LISTS);
  const cursor = new Cursor(file.table, offset + 4 + count * 16);
  return Array.from({ length: count }, (_, index) => {
    const at = offset + 4 + index * 16;
    const id = file.table.u32(at);
    const levels = [...(lists.get(id) ?? [])];
    const restarts = new Map<number, number>();
    readChanges(cursor, file.table.u8(at + 12), levels, restarts);
    return { id, levels, restarts };
  });
}
