import type { Extent, Word } from "./words.ts";

/** How wide a character is taken to be: `byCharacters` or `byCells`. */
export type Measure = "byCharacters" | "byCells";

/** The columns of a table as its values, and the headers over them, stand in them. */
export interface ValueColumns {
  readonly measure: Measure;
  readonly columns: readonly Extent[];
  /** In every column all words are ranged left, right or in the middle to the letter: nothing was moved. */
  readonly isExact: boolean;
}

const extentsOf = (words: readonly Word[], measure: Measure): Extent[] =>
  words.map((word) => word[measure]).toSorted((a, b) => a[0] - b[0]);

/** Extents that no empty column parts are of one. */
function clusters(extents: readonly Extent[]): Extent[] {
  const found: Extent[] = [];
  for (const [start, end] of extents) {
    const last = found.at(-1);
    if (last === undefined || start > last[1]) found.push([start, end]);
    else if (end > last[1]) found[found.length - 1] = [last[0], end];
  }
  return found;
}

/** The column that an extent stands in; -1 where it is in none. */
export const columnOf = ({ columns }: Pick<ValueColumns, "columns">, [start, end]: Extent): number =>
  columns.findIndex((column) => column[0] <= start && end <= column[1]);

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** A middle may fall between two columns. */
const isRanged = (extents: readonly Extent[]): boolean =>
  spread(extents.map(([start]) => start)) === 0 ||
  spread(extents.map(([, end]) => end)) === 0 ||
  spread(extents.map(([start, end]) => start + end)) <= 1;

/** The columns that values stand in, where they are as many as the form has; headers count as values do. */
export function valueColumns(words: readonly Word[], width: number, measure: Measure): ValueColumns | null {
  const extents = extentsOf(words, measure);
  const columns = clusters(extents);
  if (columns.length !== width) return null;
  const own = Map.groupBy(extents, (extent) => columnOf({ columns }, extent));
  return { measure, columns, isExact: [...own.values()].every(isRanged) };
}
