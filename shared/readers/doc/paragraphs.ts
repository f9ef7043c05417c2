import type { EdgeCell } from "../flow/edge-columns.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { EDGE_CODES, rowEdges } from "./row-edges.ts";
import { type Sprm, sprms } from "./sprms.ts";

/** What a paragraph is, as far as content goes. */
export interface ParagraphState {
  /** How many tables it stands in. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** It ends a cell of a table within a table; in the outer table a character of its own does. */
  readonly endsInnerCell: boolean;
  /** Its list (1-based; 0 for none) and level. */
  readonly list: number;
  readonly level: number;
  readonly edges: readonly EdgeCell[];
}

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const DEPTH_CHANGE = 0x664a;
const INNER_CELL = 0x244b;
const INNER_ROW_END = 0x244c;
const LIST = 0x460b;
const LEVEL = 0x260a;
/** Lists of modifiers that are too long for a page lie in the Data stream. */
const ELSEWHERE = new Set([0x6645, 0x6646, 0x646b]);

const TELLING = new Set([
  ...[IN_TABLE, ROW_END, DEPTH, DEPTH_CHANGE, INNER_CELL, INNER_ROW_END, LIST, LEVEL],
  ...EDGE_CODES,
  ...ELSEWHERE,
]);
/** Most modifiers say how a paragraph looks, which is none of its content. */
const isTelling = (code: number): boolean => TELLING.has(code);

function elsewhere(operand: ByteView, data: ByteView | null): readonly Sprm[] {
  if (data === null) return [];
  const offset = operand.u32(0);
  return sprms(data.part(offset + 2, data.u16(offset)), isTelling);
}

/** The modifiers of a list that say something, with those that it keeps elsewhere. */
const expanded = (list: ByteView, data: ByteView | null): readonly Sprm[] =>
  sprms(list, isTelling).flatMap((sprm) =>
    ELSEWHERE.has(sprm.code) ? elsewhere(sprm.operand, data) : [sprm],
  );

/** Reads the modifiers of a paragraph: those of its style, its own, and those of its piece, in this order. */
export function paragraphState(lists: readonly ByteView[], data: ByteView | null): ParagraphState {
  const modifiers = lists.flatMap((list) => expanded(list, data));
  const byte = (code: number): number => modifiers.findLast((sprm) => sprm.code === code)?.operand.u8(0) ?? 0;
  let depth: number | null = null;
  for (const { code, operand } of modifiers) {
    if (code === DEPTH) depth = operand.u32(0);
    else if (code === DEPTH_CHANGE) depth = Math.max(0, (depth ?? 0) + operand.i32(0));
  }
  const least = byte(IN_TABLE) === 0 ? 0 : 1;
  const settled = Math.max(least, depth ?? least);
  const endsRow = settled > 1 ? byte(INNER_ROW_END) !== 0 : byte(ROW_END) !== 0;
  return {
    depth: settled,
    endsRow,
    endsInnerCell: settled > 1 && byte(INNER_CELL) !== 0,
    list: modifiers.findLast(({ code }) => code === LIST)?.operand.u16(0) ?? 0,
    level: byte(LEVEL),
    edges: endsRow ? rowEdges(modifiers) : [],
  };
}
