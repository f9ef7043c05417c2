import type { Place } from "../../document/document.ts";
import type { Edition } from "../../form/edition.ts";
import { APPLICANT_COLUMNS } from "../../form/requests.ts";
import type { PrintedValue } from "../value.ts";
import { columnsHold, type Figures, rowHolds } from "./request-sums.ts";
import { columnOf, type Measure, type ValueColumns, valueColumns } from "./value-columns.ts";
import type { RowValues, ValueLine } from "./value-lines.ts";
import type { LineAt, Word } from "./words.ts";

const WIDTH = APPLICANT_COLUMNS.length;
const MEASURES: readonly Measure[] = ["byCells", "byCharacters"];

interface PlacedValue {
  /** Null for a blank. */
  readonly value: PrintedValue | null;
  readonly at: Place | null;
}

/** A row with what stands in each of its columns. */
export interface PlacedRow {
  readonly columns: readonly PlacedValue[];
  readonly isProved: boolean;
  /** All that is printed in it. */
  readonly text: string;
  /** A value is put together from several lines. */
  readonly isJoined: boolean;
}

type Own = readonly ValueLine[];

const wordsOf = (own: Own): readonly Word[] => own.flatMap(({ values }) => values);
const textOf = (own: Own): string =>
  wordsOf(own)
    .map(({ text }) => text)
    .join(" ");

/** As many values as the row has columns, side by side: each stands in its own. */
const isFull = (own: Own): boolean => own.length === 1 && own[0]?.values.length === WIDTH;

const DIGITS = /^\d+$/u;

/** What stands in one column of a row; null where it is not one value. A number may be broken over lines. */
function joined(words: readonly Word[]): PrintedValue | null {
  const [only, ...more] = words;
  if (only?.value == null) return null;
  if (more.length === 0) return only.value;
  const digits = words.map(({ text }) => text.normalize("NFKC")).join("");
  return DIGITS.test(digits) && !digits.startsWith("0")
    ? { kind: "number", value: Number(digits), raw: digits, unit: "" }
    : null;
}

function unproved(own: Own): PlacedRow {
  const columns = APPLICANT_COLUMNS.map(() => ({ value: null, at: null }));
  return { columns, isProved: false, text: textOf(own), isJoined: false };
}

type At = (line: number) => Place | null;

interface LinedWord {
  readonly word: Word;
  readonly line: number;
}

const linedWords = (own: Own): readonly LinedWord[] =>
  own.flatMap(({ line, values }) => values.map((word) => ({ word, line })));

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

/** Lines that are ranged left, or in the middle, begin so close to one another; seven columns do not. */
const MOST_SPREAD = 8;

/** Every value on a line of its own, one under the other and all as far apart: their order is that of the columns. */
function isList(own: Own): boolean {
  const starts = wordsOf(own).map(({ byCharacters }) => byCharacters[0]);
  const steps = own.slice(1).map(({ line }, index) => line - (own[index]?.line ?? line));
  return (
    own.length === WIDTH &&
    starts.length === WIDTH &&
    Math.max(...starts) - Math.min(...starts) <= MOST_SPREAD &&
    new Set(steps).size === 1
  );
}

/** As many values as the row has columns, on several lines: in one order, however wide a character is, and a sum that holds. */
function acrossLines(own: Own, at: At): PlacedRow | null {
  if (wordsOf(own).length !== WIDTH) return null;
  if (isList(own)) return full(own, at);
  const [cells, characters] = MEASURES.map((measure) => inOrder(own, measure));
  if (cells == null || characters == null) return null;
  if (cells.some(({ word }, index) => word.value?.raw !== characters[index]?.word.value?.raw)) return null;
  const columns = cells.map(({ word, line }) => ({ value: word.value, at: at(line) }));
  const isProved = rowHolds(columns.map(({ value }) => value));
  return isProved ? { columns, isProved, text: textOf(own), isJoined: false } : null;
}

function full(own: Own, at: At): PlacedRow {
  const columns = linedWords(own).map(({ word, line }) => ({ value: word.value, at: at(line) }));
  return { columns, isProved: true, text: textOf(own), isJoined: false };
}

/** The total is blank though others are not: more likely a cell was lost, and those after it moved up. */
const mayHaveMovedUp = (columns: readonly PlacedValue[]): boolean =>
  columns.at(-1)?.value === null && columns.some(({ value }) => value !== null);

/** A row with its values in the columns that they stand in. */
function byColumns(own: Own, known: ValueColumns, at: At): PlacedRow {
  const placed = linedWords(own).map(({ word, line }) => ({
    word,
    line,
    column: columnOf(known, word[known.measure]),
  }));
  const cells = known.columns.map((_, column) => placed.filter((own) => own.column === column));
  const columns = cells.map(
    (cell): PlacedValue => ({
      value: joined(cell.map(({ word }) => word)),
      at: at(cell[0]?.line ?? -1),
    }),
  );
  const isWhole = columns.every(({ value }, column) => value !== null || cells[column]?.length === 0);
  const isProved = isWhole && !mayHaveMovedUp(columns);
  return { columns, isProved, text: textOf(own), isJoined: cells.some((cell) => cell.length > 1) };
}

const figuresOf = ({ columns }: PlacedRow): Figures => columns.map(({ value }) => value);

/** True where full rows have their values in the columns, one in each. */
const fits = (known: ValueColumns, rows: RowValues): boolean =>
  rows
    .filter(isFull)
    .every((own) => wordsOf(own).every((word, index) => columnOf(known, word[known.measure]) === index));

/**
 * Rows by the columns of the whole table, where those are proved: to the letter, as a terminal sets them, or else by all
 * the sums of the table. A number that is broken over lines is only put together where the sum of its row holds.
 */
function inColumns(
  rows: RowValues,
  known: ValueColumns,
  edition: Edition,
  at: At,
): readonly PlacedRow[] | null {
  const placed = rows.map((own) => (isFull(own) ? full(own, at) : byColumns(own, known, at)));
  const figures = placed.map(figuresOf);
  if (figures.every(rowHolds) && columnsHold(figures, edition)) return placed;
  if (!known.isExact || known.measure !== "byCells") return null;
  return placed.map((row) => ({
    ...row,
    isProved: row.isProved && (!row.isJoined || rowHolds(figuresOf(row))),
  }));
}

const same = (a: PlacedRow, b: PlacedRow): boolean =>
  a.columns.every(({ value }, column) => value?.raw === b.columns[column]?.value?.raw);

/** Running text has one blank between words: most values stand after more. */
const isLaidOut = (words: readonly Word[]): boolean =>
  words.filter(({ gap }) => gap > 1).length * 2 > words.length;

/** The values of each row in their columns. Rows that are not proved hold nothing but what is printed in them. */
export function placeRows(rows: RowValues, lines: LineAt, edition: Edition): readonly PlacedRow[] {
  const at: At = (line) => (line < 0 ? null : lines(line).at);
  const whole = rows.map((own) => (isFull(own) ? full(own, at) : (acrossLines(own, at) ?? unproved(own))));
  if (whole.every(({ isProved }) => isProved)) return whole;
  const words = rows.flatMap(wordsOf);
  if (!isLaidOut(words)) return whole;
  const ways = MEASURES.flatMap((measure) => {
    const known = valueColumns(words, WIDTH, measure);
    const placed = known !== null && fits(known, rows) ? inColumns(rows, known, edition, at) : null;
    return placed === null ? [] : [placed];
  });
  const [first, ...others] = ways;
  if (first === undefined) return whole;
  return first.map((row, index) => ({
    ...row,
    isProved: row.isProved && others.every((way) => same(row, way[index] ?? row)),
  }));
}
