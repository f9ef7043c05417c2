import type { Edition } from "../../form/edition.ts";
import type { PrintedValue } from "../value.ts";
import { acrossLines, isList, MEASURES } from "./across-lines.ts";
import {
  type At,
  full,
  isFull,
  linedWords,
  type Own,
  type PlacedRow,
  type PlacedValue,
  textOf,
  unproved,
  WIDTH,
  wordsOf,
} from "./placed-row.ts";
import { columnsHold, type Figures, rowHolds } from "./request-sums.ts";
import { columnOf, type ValueColumns, valueColumns } from "./value-columns.ts";
import type { RowValues } from "./value-lines.ts";
import type { LineAt, Word } from "./words.ts";

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

/** Every row is proved, and all sums of the table hold, of its rows and of its columns. */
export function allHold(placed: readonly PlacedRow[], edition: Edition): boolean {
  const figures = placed.map(figuresOf);
  return placed.every(({ isProved }) => isProved) && figures.every(rowHolds) && columnsHold(figures, edition);
}

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
  const ordered = (own: Own): PlacedRow | null => (isFull(own) || isList(own, lines) ? full(own, at) : null);
  const whole = rows.map((own) => ordered(own) ?? unproved(own));
  if (whole.every(({ isProved }) => isProved)) return whole;
  const across = rows.map((own) => ordered(own) ?? acrossLines(own, at) ?? unproved(own));
  if (allHold(across, edition)) return across;
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
