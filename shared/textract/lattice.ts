import { type Piece, type Span, united } from "./piece.ts";

/** Rows and columns of a table, each place of which belongs to one piece. */
export interface Lattice {
  readonly rows: number;
  readonly columns: number;
  /** In reading order; they cover the lattice once. */
  readonly pieces: readonly Piece[];
}

/** A MERGED_CELL: where it says it stands, and the cells that it is made of. */
export interface Merger {
  readonly span: Span | null;
  readonly parts: readonly Piece[];
  /** False where it refers to a cell that is not there. */
  readonly complete: boolean;
}

/** The form's largest table has 30 rows and 10 columns. */
const MOST_PLACES = 20_000;

const places = ({ row, column, rowSpan, columnSpan }: Span): string[] =>
  Array.from(
    { length: rowSpan * columnSpan },
    (_, index) => `${row + Math.floor(index / columnSpan)}:${column + (index % columnSpan)}`,
  );

/** True where the parts are exactly the places that the merged cell says it covers. */
function isExact({ span, parts, complete }: Merger): boolean {
  if (span === null || !complete) return false;
  const covered = parts.flatMap(places);
  if (span.rowSpan * span.columnSpan !== covered.length) return false;
  const stated = new Set(places(span));
  return new Set(covered).size === stated.size && covered.every((place) => stated.has(place));
}

/** Merged cells beyond doubt; the parts of all others stand for themselves, in doubt. */
function merge(
  mergers: readonly Merger[],
  apart: readonly Piece[],
): { readonly merged: Piece[]; readonly single: Piece[] } {
  const uses = new Map<Piece, number>();
  for (const piece of mergers.flatMap(({ parts }) => parts)) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const merged: Piece[] = [];
  const within = new Set<Piece>();
  for (const merger of mergers) {
    const isAlone = merger.parts.every((part) => uses.get(part) === 1);
    if (merger.span === null || !isExact(merger) || !isAlone) continue;
    merged.push(united(merger.parts, merger.span, false));
    for (const part of merger.parts) within.add(part);
  }
  const single = apart
    .filter((piece) => !within.has(piece))
    .map((piece) => (uses.has(piece) ? { ...piece, doubtful: true } : piece));
  return { merged, single };
}

const absent = (row: number, column: number): Piece => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  words: [],
  selection: null,
  box: null,
  doubtful: true,
});

/** Pieces that claim a place which another has: their words become one cell at each place, in doubt. */
function untangled(pieces: readonly Piece[]): Piece[] {
  const claims = Map.groupBy(
    pieces.flatMap((piece) => places(piece).map((place) => ({ place, piece }))),
    ({ place }) => place,
  );
  const contested = new Set(
    [...claims.values()].filter(({ length }) => length > 1).flatMap((of) => of.map(({ piece }) => piece)),
  );
  const torn = [...contested].flatMap((piece) =>
    places(piece).map((place) => ({ place, piece: { ...piece, doubtful: true } })),
  );
  const rebuilt = [...Map.groupBy(torn, ({ place }) => place)].map(([place, claimants]) => {
    const [row = 0, column = 0] = place.split(":").map(Number);
    const span = { row, column, rowSpan: 1, columnSpan: 1 };
    return united(
      claimants.map(({ piece }) => piece),
      span,
      true,
    );
  });
  return [...pieces.filter((piece) => !contested.has(piece)), ...rebuilt];
}

/**
 * Cells and merged cells as a lattice. A place without a cell is a doubtful one without words; what is merged
 * otherwise than its own parts say, or twice, is not merged, and in doubt. Null for no cell at all, or too many.
 */
export function latticeOf(cells: readonly Piece[], mergers: readonly Merger[]): Lattice | null {
  const rows = Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  const area = cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
  if (rows === 0 || rows * columns > MOST_PLACES || area > MOST_PLACES) return null;
  const { merged, single } = merge(mergers, cells);
  const pieces = untangled([...merged, ...single]);
  const taken = new Set(pieces.flatMap(places));
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (!taken.has(`${row}:${column}`)) pieces.push(absent(row, column));
  return { rows, columns, pieces: pieces.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}
