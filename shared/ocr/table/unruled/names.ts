import { hull, middleY, sharedX } from "../../raster/box.ts";
import type { Column } from "./figure-rows.ts";
import { type Header, nameParts } from "./header.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";

/** Lines of a header (in sizes) are this near to one another, and all of it this far over its rows, at most. */
const NEAR = 1.9;
const HIGHEST = 14;
/** More pieces there are grain: fifteen names of four lines are sixty. */
const MOST_PIECES = 200;

/** Columns as the names over them show them. */
export interface NamedColumns {
  readonly columns: readonly Column[];
  readonly header: Header;
  /** How far apart the lines of a name are, in pixels; null where all have one line. */
  readonly pitch: number | null;
}

/** The words over a row, up to where none is near. */
function wordsOver(bottom: number, { words, figures, size }: Printed): Piece[] {
  const above = [...words, ...figures].filter(
    (piece) => piece[3] <= bottom + 1 && piece[1] > bottom - HIGHEST * size,
  );
  if (above.length > MOST_PIECES) return [];
  const found: Piece[] = [];
  let top = bottom;
  for (const piece of above.sort((a, b) => b[3] - a[3])) {
    if (top - piece[3] > NEAR * size) break;
    found.push(piece);
    top = Math.min(top, piece[1]);
  }
  return found;
}

interface Stacks {
  readonly stacks: readonly (readonly Piece[])[];
  readonly spanning: readonly Piece[];
}

/** Words one over the other, from the lowest up; what stands over several such stacks spans them. */
function stacked(parts: readonly Piece[]): Stacks {
  const found: { box: Piece; readonly stack: Piece[] }[] = [];
  const spanning: Piece[] = [];
  for (const part of parts.toSorted((a, b) => middleY(b) - middleY(a))) {
    const [under, ...others] = found.filter(({ box }) => sharedX(box, part) > 0);
    if (others.length > 0) spanning.push(part);
    else if (under === undefined) found.push({ box: part, stack: [part] });
    else {
      under.stack.push(part);
      under.box = hull([under.box, part]);
    }
  }
  return { stacks: found.sort((a, b) => a.box[0] - b.box[0]).map(({ stack }) => stack), spanning };
}

/** The stacks of one name without what stands over the highest of the others in the middle one: it spans them. */
function withoutSpanning(
  { stacks, spanning }: Stacks,
  middle: number,
  others: readonly (readonly Piece[])[],
): Stacks {
  const top = Math.min(...others.map((stack) => hull(stack)[1]));
  const whole = stacks[middle] ?? [];
  const over = whole.filter((piece) => piece[3] <= top + 2);
  if (over.length === whole.length) return { stacks, spanning };
  const own = whole.filter((piece) => !over.includes(piece));
  return { stacks: stacks.with(middle, own), spanning: [...spanning, ...over] };
}

function columnsBy({ stacks, spanning }: Stacks): NamedColumns | null {
  const hulls = stacks.map(hull);
  const [first, last] = [hulls[0], hulls.at(-1)];
  if (first === undefined || last === undefined) return null;
  const over = spanning.filter((piece) => piece[0] > first[0] && piece[2] < last[2]);
  const pitches = stacks.flatMap((stack) => {
    const ys = stack.map(middleY).sort((a, b) => a - b);
    return ys.slice(1).map((y, index) => y - (ys[index] ?? y));
  });
  return {
    columns: hulls.map(([from, , to]) => ({ from, to })),
    header: {
      names: hulls,
      spanning: over.sort((a, b) => middleY(a) - middleY(b)),
      box: hull([...hulls, ...over]),
    },
    pitch: pitches.length === 0 ? null : Math.min(...pitches),
  };
}

const stacksOver = (bottom: number, printed: Printed): Stacks =>
  stacked(wordsOver(bottom, printed).flatMap((piece) => nameParts(piece, printed)));

/** The last `count` columns that have names over a row that begins at `bottom`; null where there are not so many. */
export function namedColumns(count: number, bottom: number, printed: Printed): NamedColumns | null {
  const all = stacksOver(bottom, printed);
  const stacks = all.stacks.slice(-count);
  if (stacks.length < count) return null;
  const at = count >> 1;
  const others = stacks.slice(1, -1).filter((stack) => stack !== stacks[at]);
  return columnsBy(withoutSpanning({ ...all, stacks }, at, others));
}

/** Columns in groups of so many, each under a name, over a row that begins at `bottom`; null where there are others, or fewer. */
export function namedGroups(
  count: number,
  group: number,
  bottom: number,
  printed: Printed,
): NamedColumns | null {
  const all = stacksOver(bottom, printed);
  if (all.stacks.length !== count) return null;
  const starts = Array.from({ length: count / group }, (_, index) => index * group);
  const own = starts.reduce((stacks, start) => {
    const at = start + (group >> 1);
    const others = stacks.stacks.slice(start, start + group).filter((_, index) => start + index !== at);
    return withoutSpanning(stacks, at, others);
  }, all);
  return columnsBy(own);
}
