import { hull, middleX, sharedX, widthOf } from "../../raster/box.ts";
import type { Anchored } from "./band-rows.ts";
import { type Column, isOver } from "./figure-rows.ts";
import { isCentredOver, nameParts } from "./header.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";

/** Gaps (in sizes) beside a bracket within a name are no wider; those between two names may be less where three are as long as one another. */
const WITHIN = 1;
const MOST_COLUMNS = 3;
/** How much (share) names of one length differ in width, and in how far they are apart. */
const ALIKE = 0.15;
/** How far (in sizes) from one another labels begin that are set left, and how long they are at most. */
const LEFT = 0.4;
const LONGEST = 12;

const areAlike = (lengths: readonly number[]): boolean =>
  Math.max(...lengths) <= (1 + ALIKE) * Math.min(...lengths);

/** Parts of names one over the other as one each, from left to right. */
function stacked(parts: readonly Piece[]): Piece[] {
  const stacks: Piece[] = [];
  for (const part of parts.toSorted((a, b) => a[0] - b[0])) {
    const last = stacks.at(-1);
    if (last !== undefined && sharedX(last, part) > 0) stacks[stacks.length - 1] = hull([last, part]);
    else stacks.push(part);
  }
  return stacks;
}

/** The names in a header: three as long as one another and as far apart, or what wide gaps part. */
function namesIn(pieces: readonly Piece[], printed: Printed): Piece[] {
  const stacks = stacked(pieces.flatMap((piece) => nameParts(piece, printed)));
  const middles = stacks.map(middleX);
  const apart = middles.slice(1).map((x, index) => x - (middles[index] ?? x));
  if (stacks.length === MOST_COLUMNS && areAlike(stacks.map(widthOf)) && areAlike(apart)) return stacks;
  const names: Piece[] = [];
  for (const stack of stacks) {
    const last = names.at(-1);
    if (last !== undefined && stack[0] - last[2] <= WITHIN * printed.size)
      names[names.length - 1] = hull([last, stack]);
    else names.push(stack);
  }
  return names;
}

/** True for a label in the middle of the column of the header's, or at its left; not for a heading below the table. */
const isLabel = (label: Piece, header: Piece, size: number): boolean =>
  widthOf(label) <= LONGEST * size &&
  (Math.abs(middleX(label) - middleX(header)) <= size || Math.abs(label[0] - header[0]) <= LEFT * size);

/**
 * The columns of a band some of whose cells are blank, by the names in its header, the first of its rows; null where a figure does
 * not stand under one of them, or not in the middle of the only one, or a label without figures not under the one of the header.
 */
export function columnsByNames(rows: readonly Anchored[], printed: Printed): Column[] | null {
  const [header, ...others] = rows;
  const columns = namesIn(header?.beside ?? [], printed).map(([from, , to]): Column => ({ from, to }));
  const isPlaced = others.every(({ beside }) => {
    const places = beside.map((piece) => columns.filter((column) => isOver(piece, column)));
    return places.every(({ length }) => length === 1) && new Set(places.flat()).size === places.length;
  });
  const areLabels = others.every(
    ({ label, beside }) =>
      beside.length > 0 || (header !== undefined && isLabel(label, header.label, printed.size)),
  );
  const isCentred =
    columns.length > 1 ||
    others.every(({ beside }) => beside.every((piece) => isCentredOver(piece, columns, printed.size)));
  const isKnown = columns.length > 0 && columns.length <= MOST_COLUMNS;
  return isKnown && isPlaced && isCentred && areLabels ? columns : null;
}
