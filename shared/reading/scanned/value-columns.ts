import type { Grid, GridCell } from "../../document/document.ts";

/** A column of values as most rows of a table have it: from one column of the grid to before another. */
export interface ValueColumn {
  readonly from: number;
  readonly to: number;
}

/** Rows that must have the same columns before anything is made of them. */
const LEAST_SHARE = 0.6;

const end = ({ column, columnSpan }: GridCell): number => column + columnSpan;

/** The last cells that begin in each row, where they are as high as one another and side by side up to the edge. */
function lastCells(grid: Grid, count: number): readonly (readonly GridCell[])[] {
  const rows = Map.groupBy(grid.cells, ({ row }) => row);
  return [...rows.values()].flatMap((cells) => {
    const last = cells.toSorted((a, b) => a.column - b.column).slice(-count);
    const isEven = last.every(
      (cell, index) =>
        cell.rowSpan === last[0]?.rowSpan && (index === 0 || cell.column === end(last[index - 1] ?? cell)),
    );
    const [right] = last.slice(-1);
    return last.length === count && isEven && right !== undefined && end(right) === grid.columns
      ? [last]
      : [];
  });
}

/**
 * The columns of values at the right of a table, as most of its rows have them: a stain or a crease may look like one more
 * line in some. Null where no columns prevail, or nothing stands before them.
 */
export function valueColumns(grid: Grid, count: number): readonly ValueColumn[] | null {
  const rows = lastCells(grid, count);
  const alike = [...Map.groupBy(rows, (cells) => cells.map(({ column }) => column).join()).values()];
  const [most] = alike.toSorted((a, b) => b.length - a.length);
  const [cells] = most ?? [];
  if (most === undefined || cells === undefined || most.length < rows.length * LEAST_SHARE) return null;
  if (cells[0]?.column === 0) return null;
  return cells.map((cell) => ({ from: cell.column, to: end(cell) }));
}

/** What is left of the confidence of a figure across which a line seems to run. */
const DIVIDED = 0.5;

/** One cell of what a false line divided: what stands in its parts, which is not sure. */
export function joined(parts: readonly GridCell[]): GridCell | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  const written = parts.filter(({ text }) => text.trim() !== "");
  const [only] = written;
  const source = written.length === 1 && only !== undefined ? only : first;
  const text = written.map((part) => part.text.trim()).join("");
  const last = parts.at(-1) ?? first;
  return {
    ...source,
    text,
    column: first.column,
    columnSpan: end(last) - first.column,
    confidence: Math.min(DIVIDED, ...parts.map(({ confidence = 1 }) => confidence)),
  };
}

/** What stands where a cell should, and reaches into the columns beside it: nothing is sure of it. */
const unclear = ({ from, to }: ValueColumn, over: GridCell): GridCell => ({
  ...over,
  column: from,
  columnSpan: to - from,
  confidence: 0,
});

/** Columns of a row that may be unclear, for a line between them was not seen. */
const MOST_UNCLEAR = 3;

/**
 * The cells of a row in the columns of values; null where most of them are not as the columns are, or where a label reaches
 * into others than the first, before which a line was not seen.
 */
export function inColumns(
  cells: readonly GridCell[],
  columns: readonly ValueColumn[],
): readonly GridCell[] | null {
  let [placed, unsure] = [0, 0];
  const row = columns.flatMap((column): GridCell[] => {
    const parts = cells.filter((cell) => cell.column >= column.from && end(cell) <= column.to);
    const whole = joined(parts);
    if (whole !== undefined) {
      placed += parts.length;
      return [whole];
    }
    unsure += 1;
    const over = cells.find((cell) => cell.column < column.to && end(cell) > column.from);
    return over === undefined ? [] : [unclear(column, over)];
  });
  const start = columns[0]?.from ?? 0;
  const labels = cells.filter(({ column }) => column < start);
  const reachFurther = labels.length > 1 || labels.some((label) => end(label) !== columns[0]?.to);
  const isKnown = placed > 0 && unsure <= MOST_UNCLEAR && !reachFurther;
  return row.length === columns.length && isKnown ? row : null;
}
