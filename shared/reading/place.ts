import type { ValuePiece } from "./pieces.ts";
import { inkOf, type Record } from "./record.ts";
import { isInk, type PrintedValue } from "./value.ts";

/**
 * What one column of a row may hold: every placement of the printed values that fits was considered. One option is
 * an assertion; several are candidates; none says that the row holds nothing that could be a value.
 */
export interface Placed {
  readonly options: readonly PrintedValue[];
  readonly piece: ValuePiece | null;
}

export interface Placement {
  readonly columns: readonly Placed[];
  /** `exact`: as many values as columns, or blanks in place; `surplus`, `deficit`: the count does not fit; `empty`. */
  readonly fit: "exact" | "surplus" | "deficit" | "empty";
}

/** A record found to be a row: `level` tells rows of one depth of labels from those of another. */
export interface PlacedRow {
  readonly record: Record;
  readonly level: string;
  readonly width: number;
}

/** Where the values of full rows stand, by level, the position of the label and the width of the row. */
export type ColumnMap = ReadonlyMap<string, readonly number[] | null>;

const BLANK: PrintedValue = { kind: "blank", raw: "" };

const labelEnd = (record: Record): number => record.labels.at(-1)?.end ?? 0;

const shapeOf = ({ record, level, width }: PlacedRow): string =>
  `${level}/${labelEnd(record)}/${record.width}/${width}`;

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index]);

/**
 * Learns from full rows in which columns rows of the same shape keep their values; null where full rows disagree.
 * Only rows that the source binds have columns.
 */
export function learnColumns(rows: readonly PlacedRow[]): ColumnMap {
  const map = new Map<string, readonly number[] | null>();
  for (const row of rows) {
    const ink = inkOf(row.record);
    if (!row.record.bound || ink.length !== row.width) continue;
    const key = shapeOf(row);
    const columns = ink.map((piece) => piece.column);
    const known = map.get(key);
    if (known === undefined) map.set(key, columns);
    else if (known !== null && !sameColumns(known, columns)) map.set(key, null);
  }
  return map;
}

const key = (value: PrintedValue): string => `${value.kind}:${value.raw}`;

function distinct(values: readonly PrintedValue[]): PrintedValue[] {
  const seen = new Map<string, PrintedValue>();
  for (const value of values) if (!seen.has(key(value))) seen.set(key(value), value);
  return [...seen.values()];
}

const placed = (pieces: readonly (ValuePiece | null)[]): Placed => ({
  options: distinct(pieces.map((piece) => piece?.value ?? BLANK)),
  piece: pieces[0] ?? null,
});

const exact = (pieces: readonly ValuePiece[]): Placement => ({
  columns: pieces.map((piece) => placed([piece])),
  fit: "exact",
});

/** More values than columns: any of the surplus may be the one that does not belong. */
function surplus(ink: readonly ValuePiece[], width: number): Placement {
  const extra = ink.length - width;
  const columns = Array.from({ length: width }, (_, column) => placed(ink.slice(column, column + extra + 1)));
  return { columns, fit: "surplus" };
}

/** Fewer values than columns and no blanks that hold their place: any column may be the blank one. */
function deficit(ink: readonly ValuePiece[], width: number): Placement {
  const lacking = width - ink.length;
  const columns = Array.from({ length: width }, (_, column) => {
    const fitting = ink.slice(Math.max(0, column - lacking), column + 1);
    return placed([...fitting, null]);
  });
  return { columns, fit: ink.length === 0 ? "empty" : "deficit" };
}

/** Every window of `width` neighbouring cells that holds all the values. */
function windows(values: readonly ValuePiece[], width: number): Placement | null {
  const inked = values.flatMap((piece, index) => (isInk(piece.value) ? [index] : []));
  const first = inked[0] ?? values.length - 1;
  const last = inked.at(-1) ?? 0;
  const starts: number[] = [];
  for (let start = 0; start + width <= values.length; start += 1) {
    if (start <= first && last < start + width) starts.push(start);
  }
  if (starts.length === 0) return null;
  const columns = Array.from({ length: width }, (_, column) =>
    placed(starts.map((start) => values[start + column] ?? null)),
  );
  const settled = columns.every((column) => column.options.length === 1);
  return { columns, fit: settled ? "exact" : "deficit" };
}

function byMap(record: Record, columns: readonly number[]): Placement | null {
  const at = new Map(record.values.map((piece) => [piece.column, piece]));
  const pieces = columns.map((column) => at.get(column));
  const inkInside = pieces.filter((piece) => piece !== undefined && isInk(piece.value)).length;
  if (inkInside !== inkOf(record).length || pieces.some((piece) => piece === undefined)) return null;
  return exact(pieces as ValuePiece[]);
}

/**
 * Whether the blanks of a row can be trusted to stand where the source had them: the grid says so, or the row is as
 * wide as most; a row of table 2 has one label, so that its cells are its columns.
 */
function keepsBlanks({ record, level, width }: PlacedRow, usualWidth: number): boolean {
  if (!record.bound) return false;
  return record.firm || record.width === usualWidth || (level === "" && record.values.length === width);
}

/**
 * Places a record's values in the columns of its row. By the columns of full rows of the same shape; else by
 * count, only if it is right; else every placement that fits is kept.
 */
export function placeValues(row: PlacedRow, map: ColumnMap, usualWidth: number): Placement {
  const { record, width } = row;
  const ink = inkOf(record);
  if (ink.length === width) return exact(ink);
  if (ink.length > width) return surplus(ink, width);
  if (!keepsBlanks(row, usualWidth)) return deficit(ink, width);
  const columns = map.get(shapeOf(row));
  const mapped = columns === undefined || columns === null ? null : byMap(record, columns);
  return mapped ?? windows(record.values, width) ?? deficit(ink, width);
}
