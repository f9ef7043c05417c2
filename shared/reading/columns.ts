import { inkOf, type Record } from "./record.ts";

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

const labelEnd = (record: Record): number => record.labels.at(-1)?.end ?? 0;

export const shapeOf = ({ record, level, width }: PlacedRow): string =>
  `${level}/${labelEnd(record)}/${record.width}/${width}`;

export const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
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
function areRegular(rows: readonly PlacedRow[]): boolean {
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
    isRegular: areRegular(rows),
  };
}
