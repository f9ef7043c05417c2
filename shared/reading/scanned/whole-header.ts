import type { Grid, GridCell } from "../../document/document.ts";
import { FORM_ROWS } from "../form-rows.ts";
import { parseValue } from "../value.ts";
import { headerJoined, isFigure } from "./joined-header.ts";
import { type Named, nearest } from "./nearest.ts";

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

/** The grids of a table's pages, the first with its whole header where a page ended within it. */
export function withWholeHeader(grids: readonly Grid[]): readonly Grid[] {
  const [header, below, ...others] = grids;
  if (header === undefined || below === undefined || hasRows(header)) return grids;
  const whole = headerJoined(header, below, !beginsWithValues(below));
  return whole === null ? grids : [whole, ...others];
}
