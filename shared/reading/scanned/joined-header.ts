import type { Grid, GridCell } from "../../document/document.ts";
import { isInk, parseValue } from "../value.ts";
import { edgesOf } from "./column-edges.ts";

/** How far apart (share of the table's width) the ends of one column may lie on two pages. */
const APART = 0.012;

const right = ({ column, columnSpan }: GridCell): number => column + columnSpan;
const bottom = ({ row, rowSpan }: GridCell): number => row + rowSpan;

/** By how much (logarithm) a photograph that was taken at a slant draws one side of a page larger than another page's. */
const SLANT = 0.15;

/** A share of a width as it is where the page lies at a slant: its ends stay, odds change by one factor. */
const slanted = (share: number, factor: number): number => (factor * share) / (1 + (factor - 1) * share);

/** The places of edges among others that are slanted by a factor; null where one has none. */
function placesOf(
  upper: readonly number[],
  lower: readonly number[],
  factor: number,
): readonly number[] | null {
  const places = upper.map((edge) =>
    lower.findIndex((other) => Math.abs(slanted(other, factor) - edge) <= APART),
  );
  const areOuter = places[0] === 0 && places.at(-1) === lower.length - 1;
  return areOuter && !places.includes(-1) && new Set(places).size === places.length ? places : null;
}

/**
 * For each edge of the upper grid the one of the lower that it goes on in; null where one has none. All edges of a page
 * are slanted alike: the least slant with which all have a place is taken. One edge alone would tell none.
 */
function goingOn(upper: readonly number[], lower: readonly number[]): readonly number[] | null {
  const odds = (share: number): number => share / (1 - share);
  const inner = (edges: readonly number[]): readonly number[] => edges.slice(1, -1);
  const telling = inner(upper).length > 1 ? inner(upper) : [];
  const slants = telling.flatMap((edge) => inner(lower).map((other) => Math.log(odds(edge) / odds(other))));
  const factors = [0, ...slants]
    .filter((slant) => Math.abs(slant) <= SLANT)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
  for (const slant of factors) {
    const places = placesOf(upper, lower, Math.exp(slant));
    if (places !== null) return places;
  }
  return null;
}

/** Two cells of which the break made one: their words are one's words. */
const joined = (upper: GridCell, lower: GridCell): GridCell => ({
  ...upper,
  text: `${upper.text}${lower.text}`,
  rowSpan: upper.rowSpan + lower.rowSpan,
  confidence: Math.min(upper.confidence ?? 1, lower.confidence ?? 1),
});

/** True for a cell with a figure or a sign. */
export function isFigure({ text }: GridCell): boolean {
  const value = parseValue(text);
  return value !== null && isInk(value);
}

/**
 * A grid of words alone at the end of a page and the one that goes on on the next as one: a page may end within a header.
 * Null where their columns do not meet. Cells as wide as one another on either side of the break are one cell, where the
 * break may have cut one (`mayBeCut`).
 */
export function headerJoined(header: Grid, below: Grid, mayBeCut: boolean): Grid | null {
  const [upper, lower] = [edgesOf(header, "last"), edgesOf(below, "first")];
  const places = upper === null || lower === null ? null : goingOn(upper, lower);
  if (places === null || header.cells.some(isFigure)) return null;
  const over = header.cells.map((cell) => {
    const column = places[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (places[right(cell)] ?? column) - column };
  });
  const cut = new Map<GridCell, GridCell>();
  for (const cell of mayBeCut ? below.cells : []) {
    const half = over.find(
      (other) =>
        bottom(other) === header.rows && other.column === cell.column && other.columnSpan === cell.columnSpan,
    );
    if (cell.row === 0 && half !== undefined) cut.set(half, cell);
  }
  const halves = new Set(cut.values());
  return {
    ...below,
    rows: header.rows + below.rows,
    cells: [
      ...over.map((cell) => {
        const lowerHalf = cut.get(cell);
        return lowerHalf === undefined ? cell : joined(cell, lowerHalf);
      }),
      ...below.cells
        .filter((cell) => !halves.has(cell))
        .map((cell) => ({ ...cell, row: cell.row + header.rows })),
    ],
  };
}
