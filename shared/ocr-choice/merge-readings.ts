import type { Grid, GridCell, Place } from "../document/document.ts";
import { ASSERTED, type Read, together } from "./agreement.ts";

type PageBox = Extract<Place, { page: number }>;

/** Two cells are the same one where they share this much of both. */
const SAME_PLACE = 0.6;

/** Two letters or more make a word: labels are the local engine's. */
const WORDS = /\p{L}[^\p{L}]*\p{L}/u;

const boxOf = ({ at }: GridCell): PageBox | null => ("box" in at ? at : null);

/** The area that two boxes of a page share, over the area of both together. */
function sharedArea(one: PageBox, other: PageBox): number {
  if (one.page !== other.page) return 0;
  const width = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
  const height = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
  if (width <= 0 || height <= 0) return 0;
  const area = ({ box }: PageBox): number => (box[2] - box[0]) * (box[3] - box[1]);
  return (width * height) / (area(one) + area(other) - width * height);
}

/** The cell of another reading in the place of a cell; null where none is, or two might be. */
function counterpart(cell: GridCell, others: readonly GridCell[]): GridCell | null {
  const place = boxOf(cell);
  if (place === null) return null;
  const found = others.filter((other) => {
    const there = boxOf(other);
    return there !== null && sharedArea(place, there) >= SAME_PLACE;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const readOf = ({ text, confidence = 1, alternatives = [] }: GridCell): Read => ({
  text,
  confidence,
  alternatives,
});

const isWords = ({ text }: GridCell): boolean => WORDS.test(text);

function merged(cell: GridCell, other: GridCell | null): GridCell {
  if (other === null || isWords(cell)) return cell;
  const { alternatives, ...read } = together(readOf(cell), readOf(other));
  const { alternatives: _, ...rest } = cell;
  return { ...rest, ...read, ...(alternatives.length > 0 && { alternatives }) };
}

/**
 * The local reading of a table with what another engine read in the same places. Cells are matched by where they stand
 * on the page, not by their numbers: the engines need not agree on rows and columns. Rows, columns and words are the
 * local engine's; only what each figure is, and how sure that is, follows from both.
 */
export function mergeReadings(local: Grid, other: Grid): Grid {
  return { ...local, cells: local.cells.map((cell) => merged(cell, counterpart(cell, other.cells))) };
}

/** True where a figure, or a blank, of a table is not sure: what another engine may help with. */
export const isDoubtful = (cell: GridCell): boolean => (cell.confidence ?? 1) < ASSERTED && !isWords(cell);
