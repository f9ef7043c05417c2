import { type Columns, type PlacedRow, sameColumns, shapeOf } from "./columns.ts";
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

export const BLANK: PrintedValue = { kind: "blank", raw: "" };

/** A column that no value of the row can stand in. */
export const NOTHING: Placed = { options: [], piece: null };

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
  columns: pieces.map((piece) => ({ options: [piece.value], piece })),
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

/**
 * Every window of `width` neighbouring cells that holds all the values, in known columns where there are any. Where no full row
 * shows which cell is one too many, it may as well stand within them.
 */
function windows(
  values: readonly ValuePiece[],
  width: number,
  known: readonly (readonly number[])[],
): Placement | null {
  if (known.length === 0 && values.length > width) return null;
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
 * As many values as columns, in more cells of a table that was recognised: one of them may stand in a cell that is none of the
 * form's, and one of the form's be blank.
 */
function mayStandBeside({ record, width }: PlacedRow): boolean {
  const { values, isGrid } = record;
  return (
    isGrid === true && values.length > width && values.some(({ recognized }) => recognized !== undefined)
  );
}

/**
 * Places a record's values in the columns of its row. By count, if it is right; by blanks that keep their place,
 * in the columns of full rows of the same shape; else every placement that fits is kept.
 */
export function placeValues(row: PlacedRow, table: Columns): Placement {
  const { values, isPlaced } = row.record;
  if (isPlaced === true && values.length === row.width) return exact(values);
  const ink = inkOf(row.record);
  if (ink.length === row.width) return mayStandBeside(row) ? surplus(values, row.width) : exact(ink);
  if (ink.length > row.width) return surplus(ink, row.width);
  const kept = byBlanks(row, table);
  return kept === null || mayHaveMovedUp(kept) ? deficit(ink, row.width) : kept;
}
