import type { Grid, GridCell } from "../../document/document.ts";
import { FORM_ROWS } from "../form-rows.ts";
import { isInk, parseValue } from "../value.ts";
import { edgesOf } from "./column-edges.ts";
import { type Named, nearest } from "./nearest.ts";

/** How far apart (share of the table's width) the ends of one column may lie on two pages. */
const APART = 0.012;

const right = ({ column, columnSpan }: GridCell): number => column + columnSpan;
const bottom = ({ row, rowSpan }: GridCell): number => row + rowSpan;

/** For each edge of the upper grid the one of the lower that it goes on in; null where one has none. */
function goingOn(upper: readonly number[], lower: readonly number[]): readonly number[] | null {
  const places = upper.map((edge) => lower.findIndex((other) => Math.abs(other - edge) <= APART));
  const areOuter = places[0] === 0 && places.at(-1) === lower.length - 1;
  return areOuter && !places.includes(-1) && new Set(places).size === places.length ? places : null;
}

/** Two cells of which the break made one: their words are one's words. */
const joined = (upper: GridCell, lower: GridCell): GridCell => ({
  ...upper,
  text: `${upper.text}${lower.text}`,
  rowSpan: upper.rowSpan + lower.rowSpan,
  confidence: Math.min(upper.confidence ?? 1, lower.confidence ?? 1),
});

function isFigure({ text }: GridCell): boolean {
  const value = parseValue(text);
  return value !== null && isInk(value);
}

/** Columns of labels, at most. */
const LABELS = 3;
/** Words that may stand among the values of a row: figures that were badly read. */
const MOST_WORDS = 3;
/** What a figure must be for its row to be one of values. */
const SURE = 0.9;
const FIRST_ROW: readonly Named<number>[] = FORM_ROWS.requests["2021"]
  .slice(0, 1)
  .map(({ bodies }, name) => ({ name, bodies }));

/** Labels this short are words of headers, too: 总计. */
const SHORT = 2;
const ROWS: readonly Named<number>[] = FORM_ROWS.requests["2021"].map(({ bodies }, name) => ({
  name,
  bodies: bodies.filter((body) => body.length > SHORT),
}));

/** True for a grid with rows of the table, though no figure stands in them. */
const hasRows = ({ cells }: Grid): boolean =>
  cells.some(({ text, column }) => column < LABELS && nearest(text, ROWS) !== null);

/** The first row of a grid is one of values, with figures or with the label of the first, and not what is left of a header. */
function beginsWithValues({ cells }: Grid): boolean {
  const [label, ...values] = cells.filter(({ row }) => row === 0).toSorted((a, b) => a.column - b.column);
  const words = values.filter(({ text }) => parseValue(text) === null);
  if (words.length > MOST_WORDS) return false;
  const isSure = (cell: GridCell): boolean => isFigure(cell) && (cell.confidence ?? 1) >= SURE;
  return values.some(isSure) || (label !== undefined && nearest(label.text, FIRST_ROW) !== null);
}

/**
 * A grid of words alone at the end of a page and the one that goes on on the next as one: a page may end within a header.
 * Null where their columns do not meet. Cells as wide as one another on either side of the break are one cell.
 */
function withHeader(header: Grid, below: Grid): Grid | null {
  const [upper, lower] = [edgesOf(header, "last"), edgesOf(below, "first")];
  const places = upper === null || lower === null ? null : goingOn(upper, lower);
  if (places === null || header.cells.some(isFigure) || hasRows(header)) return null;
  const over = header.cells.map((cell) => {
    const column = places[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (places[right(cell)] ?? column) - column };
  });
  const cut = new Map<GridCell, GridCell>();
  for (const cell of beginsWithValues(below) ? [] : below.cells) {
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

/** The grids of a table's pages, the first with its whole header where a page ended within it. */
export function withWholeHeader(grids: readonly Grid[]): readonly Grid[] {
  const [header, below, ...others] = grids;
  const whole = header === undefined || below === undefined ? null : withHeader(header, below);
  return whole === null ? grids : [whole, ...others];
}
