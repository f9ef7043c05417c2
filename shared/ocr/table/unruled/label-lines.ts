import { heightOf, hull, middleY, sharedX, sharedY } from "../../raster/box.ts";
import type { Printed } from "./page-ink.ts";
import { type Piece, piecesOf } from "./piece.ts";

/** How far (in sizes) pieces of one line stand apart at most, and how level they are. */
const NEAR = 1.1;
const LEVEL = 0.3;
/** Gaps (in sizes) from which on a label of a group and that of a row may be parted. */
const LABEL_GAP = 0.22;
/** How far (in sizes) from their border. */
const FROM_BORDER = 0.5;
/** Lines that must show where labels of groups end and those of rows begin. */
const LEAST_VOTES = 2;

type Gap = readonly [from: number, to: number];

/** The nearest piece right of one, on its line. */
function rightOf(piece: Piece, pieces: readonly Piece[]): Piece | undefined {
  let next: Piece | undefined;
  for (const other of pieces)
    if (other !== piece && other[0] >= piece[2] - 1 && sharedY(piece, other) > 0)
      if (next === undefined || other[0] < next[0]) next = other;
  return next;
}

/** The x that lies in most of some gaps; null where not even two share one. */
function mostShared(gaps: readonly Gap[]): number | null {
  let [best, votes] = [0, 0];
  for (const [, to] of gaps) {
    const sharing = gaps.filter((gap) => gap[0] < to && gap[1] >= to);
    if (sharing.length <= votes) continue;
    votes = sharing.length;
    best = (Math.max(...sharing.map(([from]) => from)) + to) / 2;
  }
  return votes >= LEAST_VOTES ? best : null;
}

/** The x between the labels of groups and those of rows; null where there are none of groups. */
function borderOf(pieces: readonly Piece[], next: ReadonlyMap<Piece, Piece | undefined>): number | null {
  const gaps = pieces.flatMap((piece): Gap[] => {
    const other = next.get(piece);
    return other === undefined || next.get(other) !== undefined ? [] : [[piece[2], other[0]]];
  });
  return mostShared(gaps);
}

/** A piece in two where a gap in its ink lies at a border. */
function cutAt(piece: Piece, border: number, { ink, size }: Printed): Piece[] {
  if (piece[0] >= border || piece[2] <= border) return [piece];
  const own = ink.filter((box) => sharedX(box, piece) > 0 && sharedY(box, piece) > 0.5 * heightOf(box));
  const parts = piecesOf(own, size, LABEL_GAP * size).sort((a, b) => a[0] - b[0]);
  const at = parts.findIndex((part, index) => {
    const before = parts[index - 1];
    return before !== undefined && Math.abs((before[2] + part[0]) / 2 - border) <= FROM_BORDER * size;
  });
  return at === -1 ? [piece] : [hull(parts.slice(0, at)), hull(parts.slice(at))];
}

const nextOf = (pieces: readonly Piece[]): Map<Piece, Piece | undefined> =>
  new Map(pieces.map((piece) => [piece, rightOf(piece, pieces)]));

/**
 * The lines of the labels that stand next to the figures, from the top down. Labels of groups stand before them, over
 * several rows: a gap goes between both from row to row. What stands alone on the line of a row, one of `rows`, is its label
 * however short it is.
 */
export function labelLines(found: readonly Piece[], rows: readonly number[], printed: Printed): Piece[] {
  const { size } = printed;
  const border = borderOf(found, nextOf(found));
  const pieces = border === null ? found : found.flatMap((piece) => cutAt(piece, border, printed));
  const next = nextOf(pieces);
  const isAlone = (piece: Piece): boolean =>
    next.get(piece) === undefined && rows.some((y) => Math.abs(middleY(piece) - y) <= LEVEL * size);
  const own = new Set(
    pieces.filter((piece) =>
      border === null ? next.get(piece) === undefined : piece[2] > border || isAlone(piece),
    ),
  );
  // What stands before a label on its line, as an ordinal does, is a part of it.
  for (const piece of pieces.toSorted((a, b) => b[0] - a[0])) {
    const other = next.get(piece);
    if (other === undefined || !own.has(other) || own.has(piece)) continue;
    const isParted = border !== null && piece[2] <= border && other[0] >= border;
    const isNear =
      other[0] - piece[2] <= NEAR * size && Math.abs(middleY(piece) - middleY(other)) <= LEVEL * size;
    if (isNear && !isParted) own.add(piece);
  }
  const lines: Piece[][] = [];
  for (const piece of [...own].sort((a, b) => middleY(a) - middleY(b))) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(middleY(hull(line)) - middleY(piece)) <= LEVEL * size)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(hull);
}

/** How far (in sizes) the middle of a label's lines may be from the line of its row. */
const CENTRED = 0.3;
const MOST_LINES = 6;
/** How far (in sizes) lines of one label are from one another at most: others, as a page's number, are of something else. */
const APART = 1;

const middleOf = (lines: readonly Piece[]): number => middleY(hull(lines));

/**
 * The lines of each row's label: one after the other, all about the middle of their row, or (`hanging`) all from its
 * line on. Lines before the first and after the last row may be left. Null where that is not how they stand.
 */
export function labelsOf(
  lines: readonly Piece[],
  rows: readonly number[],
  size: number,
): readonly (readonly Piece[])[] | null {
  const isOne = (group: readonly Piece[]): boolean =>
    group.every((line, index) => line[1] - (group[index - 1]?.[3] ?? line[1]) <= APART * size);
  const isCentred = (group: readonly Piece[], y: number): boolean =>
    Math.abs(middleOf(group) - y) <= CENTRED * size && isOne(group);
  const isHanging = (group: readonly Piece[], y: number): boolean =>
    group[0] !== undefined && Math.abs(middleY(group[0]) - y) <= CENTRED * size && isOne(group);
  return parted(lines, rows, isCentred) ?? parted(lines, rows, isHanging);
}

/** Consecutive lines as groups that fit consecutive rows; of several ways the one that takes most lines. */
function parted(
  lines: readonly Piece[],
  rows: readonly number[],
  fits: (group: readonly Piece[], y: number) => boolean,
): readonly (readonly Piece[])[] | null {
  type Way = readonly (readonly Piece[])[] | null;
  let ways: Way[] = Array.from({ length: lines.length + 1 }, () => []);
  const taken = (way: Way): number => (way ?? []).reduce((sum, group) => sum + group.length, 0);
  for (const y of rows) {
    const longer: Way[] = Array.from({ length: lines.length + 1 }, () => null);
    for (let end = 1; end <= lines.length; end += 1)
      for (let start = end - 1; start >= Math.max(0, end - MOST_LINES); start -= 1) {
        const before = ways[start];
        const group = lines.slice(start, end);
        if (before == null || !fits(group, y)) continue;
        const way = [...before, group];
        if (longer[end] === null || taken(way) > taken(longer[end] ?? null)) longer[end] = way;
      }
    ways = longer;
  }
  return ways.reduce((best, way) => (best === null || taken(way) > taken(best) ? way : best), null);
}

/** A row as its label shows it: the label's lines, and the line of its figures, where it has any. */
export interface LabelledRow {
  readonly lines: readonly Piece[];
  /** Index among the rows of figures; null where all of the row is blank. */
  readonly row: number | null;
}

const isClear = (group: readonly Piece[], rows: readonly number[]): boolean => {
  const [, top, , bottom] = hull(group);
  return rows.every((y) => y < top || y > bottom);
};

/**
 * Consecutive lines as labels of rows, of which some have figures. `isParted` says whether two lines are of two rows;
 * null where lines and figures do not fit one another.
 */
export function labelledRows(
  lines: readonly Piece[],
  rows: readonly number[],
  size: number,
  isParted: (above: Piece, below: Piece) => boolean,
): readonly LabelledRow[] | null {
  const parted = lines.map((line, index) => index > 0 && isParted(lines[index - 1] ?? line, line));
  const groups: Piece[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || parted[index]) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  const found: LabelledRow[] = [];
  let next = 0;
  for (const group of groups) {
    const y = rows[next];
    if (y !== undefined && Math.abs(middleOf(group) - y) <= CENTRED * size) {
      found.push({ lines: group, row: next });
      next += 1;
    } else if (isClear(group, rows)) found.push({ lines: group, row: null });
    else return null;
  }
  return next === rows.length ? found : null;
}
