import { centreX, centreY, holds } from "./box.ts";
import type { Lattice } from "./lattice.ts";
import type { Box } from "./page-reader.ts";
import type { Piece } from "./piece.ts";

/** Share of a cell's size by which its words may lie outside. */
const WORD_SLACK = 0.25;

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** One direction of a lattice: across its rows, or across its columns. */
interface Direction {
  readonly count: number;
  readonly first: (piece: Piece) => number;
  readonly span: (piece: Piece) => number;
  readonly middle: (box: Box) => number;
}

/** The middle of each row or column by its cells that are not merged; null where all are. */
function middles({ pieces }: Lattice, { count, first, span, middle }: Direction): (number | null)[] {
  const seen = Array.from({ length: count }, (): number[] => []);
  for (const piece of pieces)
    if (piece.box !== null && span(piece) === 1) seen[first(piece)]?.push(middle(piece.box));
  return seen.map(median);
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));

/** A test of whether a piece stands between the rows, or columns, on either side of its own; null where these are in no order. */
function orderOf(lattice: Lattice, direction: Direction): ((piece: Piece) => boolean) | null {
  const lines = middles(lattice, direction);
  if (!isRising(lines.filter((line) => line !== null))) return null;
  const edge = (before: number): number | null => {
    const [one, other] = [lines[before], lines[before + 1]];
    return typeof one === "number" && typeof other === "number" ? (one + other) / 2 : null;
  };
  const known = (line: number | null | undefined): line is number => typeof line === "number";
  return (piece) => {
    if (piece.box === null) return false;
    const at = direction.middle(piece.box);
    const first = direction.first(piece);
    const end = first + direction.span(piece);
    // Beside a row or column that is merged throughout, the next one that is not bounds it.
    const from = edge(first - 1) ?? lines.slice(0, first).findLast(known) ?? Number.NEGATIVE_INFINITY;
    const to = edge(end - 1) ?? lines.slice(end).find(known) ?? Number.POSITIVE_INFINITY;
    return at > from && at < to;
  };
}

const hasItsWords = ({ box, words }: Piece): boolean =>
  words.every((word) => box !== null && word.box !== null && holds(box, word.box, WORD_SLACK));

/**
 * The pieces whose place on the page agrees with their place in the lattice. An engine's rows and columns are proved
 * by where they stand: below one another and side by side, each word within its cell.
 */
export function wellPlaced(lattice: Lattice): ReadonlySet<Piece> {
  const inRows = orderOf(lattice, {
    count: lattice.rows,
    first: ({ row }) => row,
    span: ({ rowSpan }) => rowSpan,
    middle: centreY,
  });
  const inColumns = orderOf(lattice, {
    count: lattice.columns,
    first: ({ column }) => column,
    span: ({ columnSpan }) => columnSpan,
    middle: centreX,
  });
  if (inRows === null || inColumns === null) return new Set();
  return new Set(lattice.pieces.filter((piece) => inRows(piece) && inColumns(piece) && hasItsWords(piece)));
}
