import type { EdgeCell, Merge } from "../flow/edge-columns.ts";
import type { ByteView } from "../ole/byte-view.ts";
import type { Sprm } from "./sprms.ts";

type Draft = { -readonly [field in keyof EdgeCell]: EdgeCell[field] };

const DEFINE_TABLE = 0xd608;
const DEFINE_TABLE_10 = 0xd606;
const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const SPLIT = 0x5625;
const DELETE = 0x5622;
const INSERT = 0x7621;
const WIDTH = 0x7623;
/** Word's own limit is 63. */
const MOST_CELLS = 255;

const verticalMerge = (bits: number): Merge => (bits === 0 ? "none" : bits === 1 ? "later" : "first");

/**
 * Which of two bits marks the first of merged cells differs between descriptions of the format; the first of a run
 * of marked cells shows it, and the same mark again begins the next run.
 */
function besideOf(marks: readonly number[]): Merge[] {
  let first = 0;
  return marks.map((mark) => {
    if (mark === 0) first = 0;
    else if (first === 0) first = mark;
    if (mark === 0) return "none";
    return mark === first ? "first" : "later";
  });
}

/** A TDefTableOperand: count, edges (twips), then a descriptor for each cell, or for the first of them. */
function define(operand: ByteView, descriptorSize: number): Draft[] {
  const count = operand.u8(0);
  const edge = (index: number): number => operand.i16(1 + index * 2);
  const flags = Array.from({ length: count }, (_, index) => {
    const at = 1 + (count + 1) * 2 + index * descriptorSize;
    return at + 2 <= operand.length ? operand.u16(at) : 0;
  });
  const beside = besideOf(flags.map((flag) => flag & 3));
  return flags.map((flag, index) => ({
    left: edge(index),
    right: edge(index + 1),
    below: descriptorSize === 20 ? verticalMerge((flag >> 5) & 3) : "none",
    beside: beside[index] ?? "none",
  }));
}

/** Gives the cells from `first` up to `limit` a width; what is at their right moves. */
function setWidths(cells: Draft[], first: number, limit: number, width: number): void {
  let shift = 0;
  cells.forEach((cell, index) => {
    cell.left += shift;
    if (first <= index && index < limit) shift += width - (cell.right + shift - cell.left);
    cell.right += shift;
  });
}

function insert(cells: Draft[], first: number, count: number, width: number): void {
  const right = cells.at(-1)?.right ?? 0;
  const total = Math.min(first + count, MOST_CELLS);
  while (cells.length < total && cells.length < first)
    cells.push({ left: right, right, below: "none", beside: "none" });
  const left = cells[first]?.left ?? cells.at(-1)?.right ?? 0;
  const added = Array.from(
    { length: Math.min(count, MOST_CELLS - cells.length) },
    (): Draft => ({ left, right: left, below: "none", beside: "none" }),
  );
  cells.splice(first, 0, ...added);
  setWidths(cells, first, first + added.length, width);
}

function change({ code, operand }: Sprm, cells: Draft[]): void {
  const first = operand.u8(0);
  if (code === VERTICAL_MERGE) {
    const cell = cells[first];
    if (cell !== undefined) cell.below = verticalMerge(operand.u8(1));
    return;
  }
  const second = operand.u8(1);
  if (code === INSERT) insert(cells, first, second, operand.u16(2));
  else if (code === WIDTH) setWidths(cells, first, second, operand.u16(2));
  else if (code === DELETE) {
    const removed = cells.splice(first, Math.max(0, second - first));
    const width = (removed.at(-1)?.right ?? 0) - (removed[0]?.left ?? 0);
    for (const cell of cells.slice(first)) {
      cell.left -= width;
      cell.right -= width;
    }
  } else {
    cells.slice(first, second).forEach((cell, index) => {
      cell.beside = code === SPLIT ? "none" : index === 0 ? "first" : "later";
    });
  }
}

const CHANGES = new Set([VERTICAL_MERGE, MERGE, SPLIT, DELETE, INSERT, WIDTH]);

/** What says something of the cells of a row. */
export const EDGE_CODES: readonly number[] = [DEFINE_TABLE, DEFINE_TABLE_10, ...CHANGES];

/** The cells of a row, from the modifiers of the mark at its end ([MS-DOC] 2.6.3). */
export function rowEdges(modifiers: readonly Sprm[]): readonly EdgeCell[] {
  let cells: Draft[] = [];
  for (const sprm of modifiers) {
    if (sprm.code === DEFINE_TABLE) cells = define(sprm.operand, 20);
    else if (sprm.code === DEFINE_TABLE_10) cells = define(sprm.operand, 10);
    else if (CHANGES.has(sprm.code)) change(sprm, cells);
  }
  return cells;
}
