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

/** What a table's rows, taken together, say about its columns. */
export interface Columns {
  /** Where the values of full rows stand, by their shape; null where full rows of one shape disagree. */
  readonly map: ReadonlyMap<string, readonly number[] | null>;
  /** The columns in which the values of full rows stand that are as wide, whatever their labels. */
  readonly ofFullRows: (row: PlacedRow) => readonly (readonly number[])[];
  /** Empty columns stand between the values of full rows: a blank may be no cell of the form at all. */
  readonly hasGaps: boolean;
  /** How many columns most rows of so many values cover; 0 where none prevails. A row of another width lost or gained a cell. */
  readonly usualWidth: (values: number) => number;
  /** False where rows that should be alike begin their cells in other columns: a blank of such a table holds no place. */
  readonly isRegular: boolean;
}

export const BLANK: PrintedValue = { kind: "blank", raw: "" };

/** A column that no value of the row can stand in. */
export const NOTHING: Placed = { options: [], piece: null };

const labelEnd = (record: Record): number => record.labels.at(-1)?.end ?? 0;

const shapeOf = ({ record, level, width }: PlacedRow): string =>
  `${level}/${labelEnd(record)}/${record.width}/${width}`;

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index]);

const isContiguous = (columns: readonly number[]): boolean =>
  columns.every((column, index) => index === 0 || column === (columns[index - 1] ?? 0) + 1);

function usualWidths(rows: readonly PlacedRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { record, width } of rows) {
    if (record.binding === "loose") continue;
    const ofWidth = counts.get(width) ?? new Map<number, number>();
    counts.set(width, ofWidth.set(record.width, (ofWidth.get(record.width) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([width, ofWidth]) => {
      const [first, second] = [...ofWidth].sort((a, b) => b[1] - a[1]);
      return [width, first === undefined || first[1] === second?.[1] ? 0 : first[0]];
    }),
  );
}

/** Of so many rows one may stand in other columns than those alike. */
const ROWS_PER_STRAY = 3;

/** Most rows of one shape have their cells in the same columns. */
function isRegular(rows: readonly PlacedRow[]): boolean {
  const bound = rows.filter(
    ({ record, width }) => record.binding === "columns" && record.values.length >= width,
  );
  const strays = [...Map.groupBy(bound, shapeOf).values()].map((alike) => {
    const columns = alike.map(({ record, width }) =>
      record.values.slice(0, width).map((cell) => cell.column),
    );
    const counts = Map.groupBy(columns, (own) => own.join());
    return alike.length - Math.max(...[...counts.values()].map((same) => same.length));
  });
  return strays.reduce((sum, count) => sum + count, 0) * ROWS_PER_STRAY <= bound.length;
}

/** Learns from a table's rows which columns hold values. Only rows that the source binds have columns. */
export function learnColumns(rows: readonly PlacedRow[]): Columns {
  const map = new Map<string, readonly number[] | null>();
  const full: { readonly row: PlacedRow; readonly columns: readonly number[] }[] = [];
  let hasGaps = false;
  for (const row of rows) {
    const ink = inkOf(row.record);
    if (row.record.binding !== "columns" || ink.length !== row.width) continue;
    const columns = ink.map((piece) => piece.column);
    hasGaps ||= !isContiguous(columns);
    full.push({ row, columns });
    const shape = shapeOf(row);
    const known = map.get(shape);
    if (known === undefined) map.set(shape, columns);
    else if (known !== null && !sameColumns(known, columns)) map.set(shape, null);
  }
  const widths = usualWidths(rows);
  return {
    map,
    ofFullRows: ({ record, width }) =>
      full
        .filter(({ row }) => row.width === width && row.record.width === record.width)
        .map(({ columns }) => columns),
    hasGaps,
    usualWidth: (values) => widths.get(values) ?? 0,
    isRegular: isRegular(rows),
  };
}

/** The printed values of both, each once. */
function both(a: readonly PrintedValue[], b: readonly PrintedValue[]): readonly PrintedValue[] {
  return [
    ...a,
    ...b.filter((option) => !a.some((known) => known.kind === option.kind && known.raw === option.raw)),
  ];
}

/** Both placements side by side: what either of them allows. */
export function merge(a: Placement, b: readonly Placed[]): Placement {
  const columns = a.columns.map(
    ({ options, piece }, index): Placed => ({ options: both(options, b[index]?.options ?? []), piece }),
  );
  return { columns, fit: a.fit };
}

/** Of columns in an order that is not known, each may hold any of the row's values. */
export function anyOrder(columns: readonly Placed[]): readonly Placed[] {
  const options = columns.reduce<readonly PrintedValue[]>((all, placed) => both(all, placed.options), []);
  return columns.map(({ piece }) => ({ options, piece }));
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

/** Every window of `width` neighbouring cells that holds all the values, in known columns where there are any. */
function windows(
  values: readonly ValuePiece[],
  width: number,
  known: readonly (readonly number[])[],
): Placement | null {
  const inked = values.flatMap((piece, index) => (isInk(piece.value) ? [index] : []));
  const first = inked[0] ?? values.length - 1;
  const last = inked.at(-1) ?? 0;
  const starts: number[] = [];
  for (let start = 0; start + width <= values.length; start += 1) {
    const columns = values.slice(start, start + width).map((piece) => piece.column);
    const fits = known.length === 0 || known.some((full) => sameColumns(full, columns));
    if (fits && start <= first && last < start + width) starts.push(start);
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

/** Places a row whose blanks stand where the source had them; null where they cannot be trusted to. */
function byBlanks(row: PlacedRow, table: Columns): Placement | null {
  const { record, width } = row;
  if (record.binding === "loose") return null;
  if (record.binding === "cells") return record.values.length === width ? exact(record.values) : null;
  if (record.width !== table.usualWidth(width) || !table.isRegular) return null;
  const columns = table.map.get(shapeOf(row));
  if (columns !== undefined) return columns === null ? null : byMap(record, columns);
  return table.hasGaps ? null : windows(record.values, width, table.ofFullRows(row));
}

/**
 * The last column is blank though others are not. It holds the total, or what is left after all: more likely a cell
 * was lost in the row and those after it moved up, as when a page is pasted into a table of another program.
 */
function mayHaveMovedUp({ columns }: Placement): boolean {
  const isBlank = ({ options }: Placed): boolean => options.every((option) => !isInk(option));
  const last = columns.at(-1);
  return last !== undefined && isBlank(last) && !columns.every(isBlank);
}

/**
 * Places a record's values in the columns of its row. By count, if it is right; by blanks that keep their place,
 * in the columns of full rows of the same shape; else every placement that fits is kept.
 */
export function placeValues(row: PlacedRow, table: Columns): Placement {
  const ink = inkOf(row.record);
  if (ink.length === row.width) return exact(ink);
  if (ink.length > row.width) return surplus(ink, row.width);
  const kept = byBlanks(row, table);
  return kept === null || mayHaveMovedUp(kept) ? deficit(ink, row.width) : kept;
}
