import {
  type At,
  type LinedWord,
  linedWords,
  type Own,
  type PlacedRow,
  textOf,
  WIDTH,
  wordsOf,
} from "./placed-row.ts";
import type { Measure } from "./value-columns.ts";
import type { LineAt } from "./words.ts";

export const MEASURES: readonly Measure[] = ["byCells", "byCharacters"];

/** Words of several lines from the left to the right; null where some that differ stand over one another. */
function inOrder(own: Own, measure: Measure): readonly LinedWord[] | null {
  const words = linedWords(own).toSorted((a, b) => a.word[measure][0] - b.word[measure][0]);
  const isClear = words.every(({ word, line }, index) =>
    words
      .slice(index + 1)
      .every(
        (other) =>
          other.line === line ||
          other.word[measure][0] > word[measure][1] ||
          other.word.value?.raw === word.value?.raw,
      ),
  );
  return isClear ? words : null;
}

/**
 * As many values as the row has columns, on several lines, in one order, however wide a character is. All sums of the table
 * must prove them: lines that a page folded begin anywhere.
 */
export function acrossLines(own: Own, at: At): PlacedRow | null {
  if (wordsOf(own).length !== WIDTH) return null;
  const [cells, characters] = MEASURES.map((measure) => inOrder(own, measure));
  if (cells == null || characters == null) return null;
  if (cells.some(({ word }, index) => word.value?.raw !== characters[index]?.word.value?.raw)) return null;
  const columns = cells.map(({ word, line }) => ({ value: word.value, at: at(line) }));
  return { columns, isProved: true, text: textOf(own), isJoined: false };
}

/** Lines that are ranged left, or in the middle, begin so close to one another; seven columns do not. */
const MOST_SPREAD = 8;

/** How many lines from one up to another are blank. */
function blanksBetween(from: number, to: number, lines: LineAt): number {
  let blanks = 0;
  for (let line = from + 1; line < to; line += 1) if (lines(line).words.length === 0) blanks += 1;
  return blanks;
}

/**
 * Every value on a line of its own, one under the other, with as many blank lines between any two: their order is that of
 * the columns. Lines of the row's label may stand between them.
 */
export function isList(own: Own, lines: LineAt): boolean {
  const starts = wordsOf(own).map(({ byCharacters }) => byCharacters[0]);
  const steps = own.slice(1).map(({ line }, index) => blanksBetween(own[index]?.line ?? line, line, lines));
  return (
    own.length === WIDTH &&
    starts.length === WIDTH &&
    Math.max(...starts) - Math.min(...starts) <= MOST_SPREAD &&
    new Set(steps).size === 1
  );
}
