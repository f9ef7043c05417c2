import { heightOf, hull, middleX, middleY, sharedX, sharedY } from "../../raster/box.ts";
import type { Column } from "./figure-rows.ts";
import type { Printed } from "./page-ink.ts";
import { type Piece, piecesOf } from "./piece.ts";

/** What stands over columns of figures. */
export interface Header {
  /** The names of columns, each within its column: one or none for each. */
  readonly names: readonly (Piece | null)[];
  /** What stands over several columns, from the top down. */
  readonly spanning: readonly Piece[];
  readonly box: Piece;
}

/** Lines of a header are this near (in sizes) to one another at most. */
const NEAR = 1.9;
/** Words that begin so far (in sizes) before the columns are no header of theirs. */
const BEFORE = 2;
/** Gaps (in sizes) from which on names of columns may be parted, at most so far from where columns meet. */
const NAME_GAP = 0.34;
const FROM_BOUND = 0.6;

/** Where columns meet: one more than there are columns. */
export function boundsOf(columns: readonly Column[], beyond: number): number[] {
  const [first, last] = [columns[0], columns.at(-1)];
  const inner = columns.slice(1).map(({ from }, index) => ((columns[index]?.to ?? from) + from) / 2);
  return [(first?.from ?? 0) - beyond, ...inner, (last?.to ?? 0) + beyond];
}

function partsIn(piece: Piece, { ink, size }: Printed): readonly Piece[] {
  const own = ink.filter((box) => sharedX(box, piece) > 0 && sharedY(box, piece) > 0.5 * heightOf(box));
  return piecesOf(own, size, NAME_GAP * size).sort((a, b) => a[0] - b[0]);
}

/** By a page's ink: headers are asked for many times, over rows and from several heights on. */
const known = new WeakMap<Printed["ink"], Map<Piece, readonly Piece[]>>();

/** A piece cut at every gap in its ink that may part two names. */
export function nameParts(piece: Piece, printed: Printed): readonly Piece[] {
  const own = known.get(printed.ink) ?? new Map<Piece, readonly Piece[]>();
  known.set(printed.ink, own);
  const parts = own.get(piece) ?? partsIn(piece, printed);
  own.set(piece, parts);
  return parts;
}

/** A piece cut where columns meet and a gap is in its ink. */
function cut(piece: Piece, bounds: readonly number[], printed: Printed): Piece[] {
  const { size } = printed;
  const parts = nameParts(piece, printed);
  const cutParts: Piece[] = [];
  for (const part of parts) {
    const before = cutParts.at(-1);
    const middle = before === undefined ? 0 : (before[2] + part[0]) / 2;
    const isParted =
      before !== undefined &&
      part[0] > before[2] &&
      bounds.some((bound) => Math.abs(bound - middle) <= FROM_BOUND * size);
    if (before === undefined || isParted) cutParts.push(part);
    else cutParts[cutParts.length - 1] = hull([before, part]);
  }
  return cutParts;
}

/** The words that stand over columns, down to `bottom`; those that begin before the columns bound them above. */
function over(columns: readonly Column[], bottom: number, { words, figures, size }: Printed): Piece[] {
  const [first, last] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];
  const above = [...words, ...figures]
    .filter((piece) => piece[3] <= bottom + 1 && sharedX(piece, [first, 0, last, 0]) > 0)
    .sort((a, b) => b[3] - a[3]);
  const found: Piece[] = [];
  let top = bottom;
  for (const piece of above) {
    if (top - piece[3] > NEAR * size || piece[0] < first - BEFORE * size || piece[2] > last + BEFORE * size)
      break;
    found.push(piece);
    top = Math.min(top, piece[1]);
  }
  return found;
}

/** The column that a piece stands within; -1 where it reaches into others. */
const columnOf = (piece: Piece, bounds: readonly number[]): number =>
  bounds.findIndex((bound, index) => piece[0] >= bound - 3 && piece[2] <= (bounds[index + 1] ?? bound) + 3);

/** The header over columns whose first figures begin at `bottom`; null where nothing stands over them. */
export function headerOver(columns: readonly Column[], bottom: number, printed: Printed): Header | null {
  const bounds = boundsOf(columns, 1.5 * printed.size);
  const parts = over(columns, bottom, printed).flatMap((piece) => cut(piece, bounds, printed));
  if (parts.length === 0) return null;
  const own = columns.map((_, index) => parts.filter((part) => columnOf(part, bounds) === index));
  return {
    names: own.map((pieces) => (pieces.length === 0 ? null : hull(pieces))),
    spanning: parts.filter((part) => columnOf(part, bounds) === -1).sort((a, b) => middleY(a) - middleY(b)),
    box: hull(parts),
  };
}

/** True where a piece stands in the middle of some columns. */
export function isCentredOver(piece: Piece, columns: readonly Column[], size: number): boolean {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return false;
  const middle = (first.from + first.to + last.from + last.to) / 4;
  return Math.abs(middleX(piece) - middle) <= size;
}
