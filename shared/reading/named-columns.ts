import { type ApplicantWord, applicantWords } from "./applicant-order.ts";
import type { ValuePiece } from "./pieces.ts";
import { inkOf, type Record } from "./record.ts";
import { isInk } from "./value.ts";

/** What a header of table 3 says of where its columns stand. */
interface NamedColumns {
  /** Those that it names, from left to right; none where it does not say where each of them stands. */
  readonly columns: readonly Pick<ApplicantWord, "name" | "column" | "end">[];
  /** The column after the last that it names, and that after the last which has a heading, whatever that says. */
  readonly named: number;
  readonly end: number;
}

/** The columns that a header names in the cells of a table; null where a record has no header. */
export function applicantColumns({ labels, isGrid }: Record): NamedColumns | null {
  const words = applicantWords(labels);
  if (words === null) return null;
  const columns = words.toSorted((a, b) => a.column - b.column);
  const areApart = columns.every(({ column }, index) => column >= (columns[index - 1]?.end ?? 0));
  const isClear = areApart && new Set(columns.map(({ name }) => name)).size === columns.length;
  const isKnown = isGrid === true && isClear && columns.every(({ positioned }) => positioned);
  const ends = labels.flatMap(({ positioned, end }) => (positioned ? [end] : []));
  const named = Math.max(0, ...columns.map(({ end }) => end));
  return { columns: isKnown ? columns : [], named, end: Math.max(0, ...ends) };
}

/** How many columns most rows with values cover: one that covers others lost or gained a cell. */
export function usualWidth(records: readonly Record[]): number {
  const bound = records.filter(({ binding, values }) => binding === "columns" && values.length > 0);
  const widths = [...Map.groupBy(bound, ({ width }) => width)];
  return widths.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
}

/** The last is blank though others are not: cells may have moved up. */
function mayHaveMovedUp(pieces: readonly ValuePiece[]): boolean {
  const [last, ...others] = pieces.toReversed();
  return last !== undefined && !isInk(last.value) && others.some(({ value }) => isInk(value));
}

/** In lines of text only that something stands behind the form's columns is known: as many figures may be others than those. */
function holdsMore(record: Record, { named, end }: NamedColumns, form: readonly string[]): boolean {
  return end > named && record.values.length > form.length && inkOf(record).length === form.length;
}

/** A row of cells as most are. A line that is none may have divided what was recognised, its figures too. */
const isWhole = ({ width, isPlaced, values }: Record, usual: number): boolean =>
  width === usual && (isPlaced === true || values.every(({ recognized }) => recognized === undefined));

/**
 * The values of a row that stand right under the names of its columns, where these prove what a count does not: a column of
 * the form is left out, or another stands behind them. Null where the count is right and no name stands elsewhere than it says,
 * or where the row's cells are not those that the header names; unclear where the count says otherwise, and what stands behind
 * them has no heading or the last of them is blank.
 */
export function underNames(
  record: Record,
  names: NamedColumns | null,
  form: readonly string[],
  usual: number,
): readonly ValuePiece[] | "unclear" | null {
  if (names === null) return null;
  const { values, isPlaced, isGrid } = record;
  if (isGrid !== true) return holdsMore(record, names, form) ? "unclear" : null;
  const [first] = names.columns;
  if (first === undefined || values[0]?.column !== first.column || !isWhole(record, usual)) return null;
  const under = names.columns.map(({ column, end }) =>
    values.findIndex((piece) => piece.column === column && piece.end === end),
  );
  if (under.includes(-1)) return null;
  const isCounted = names.columns.every(({ name }, index) => form.indexOf(name) === under[index]);
  if (isCounted && values.length === form.length) return null;
  const pieces = under.flatMap((index) => values[index] ?? []);
  if (isPlaced === true) return pieces;
  const ink = inkOf(record);
  const isSame = ink.length === pieces.length && ink.every((piece, index) => piece === pieces[index]);
  const isHeaded = (values.at(-1)?.end ?? 0) <= names.end;
  if (isSame || (isHeaded && !mayHaveMovedUp(pieces))) return pieces;
  return ink.length === form.length || values.length === form.length ? "unclear" : null;
}
