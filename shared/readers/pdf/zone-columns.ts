import type { Chunk } from "./chunk.ts";
import { centerX } from "./geometry.ts";

/** A column of figures: the x that they cover. */
export interface FigureColumn {
  readonly from: number;
  readonly to: number;
}

const areDisjoint = (columns: readonly FigureColumn[]): boolean =>
  columns.every((column, index) => index === 0 || column.from > (columns[index - 1]?.to ?? 0));

/** The columns of rows that all have the same number of figures: the first of each, the second of each … */
function byPosition(rows: readonly (readonly Chunk[])[]): FigureColumn[] {
  const [first = []] = rows;
  return first.map((_, index) => {
    const boxes = rows.flatMap((row) => row[index]?.box ?? []);
    const own = rows.map((row) => row[index]?.box ?? ([0, 0, 0, 0] as const));
    return boxes.length === 0
      ? { from: 0, to: 0 }
      : { from: Math.min(...own.map((box) => box[0])), to: Math.max(...own.map((box) => box[2])) };
  });
}

/** The columns that figures cover which stand over one another. */
function byOverlap(rows: readonly (readonly Chunk[])[]): FigureColumn[] {
  const columns: { from: number; to: number }[] = [];
  for (const { box } of rows.flat().sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1);
    if (last !== undefined && box[0] < last.to) last.to = Math.max(last.to, box[2]);
    else columns.push({ from: box[0], to: box[2] });
  }
  return columns;
}

/** The columns of figures in several rows, from left to right. */
export function figureColumns(rows: readonly (readonly Chunk[])[]): FigureColumn[] {
  const most = Math.max(...rows.map((row) => row.length));
  const full = byPosition(rows.filter((row) => row.length === most));
  return areDisjoint(full) ? full : byOverlap(rows);
}

/** The free x between one column and the next. */
export const gapsBetween = (columns: readonly FigureColumn[]): (readonly [from: number, to: number])[] =>
  columns.slice(1).map((column, index) => [columns[index]?.to ?? column.from, column.from] as const);

/** The column nearest to an x; -1 where it lies in the middle between two. */
export function nearestColumn(x: number, columns: readonly FigureColumn[]): number {
  const distances = columns.map(({ from, to }) => Math.abs((from + to) / 2 - x));
  const nearest = Math.min(...distances);
  const index = distances.indexOf(nearest);
  const next = Math.min(...distances.filter((_, other) => other !== index));
  return nearest < 0.8 * next ? index : -1;
}

/** A row's figures by column, null where a column is blank; null where it is not clear which column one stands in. */
export function placed(row: readonly Chunk[], columns: readonly FigureColumn[]): (Chunk | null)[] | null {
  if (row.length === columns.length) return [...row];
  const cells: (Chunk | null)[] = columns.map(() => null);
  for (const chunk of row) {
    const index = nearestColumn(centerX(chunk.box), columns);
    if (index === -1 || cells[index] !== null) return null;
    cells[index] = chunk;
  }
  return cells;
}
