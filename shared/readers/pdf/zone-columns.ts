import type { Chunk } from "./chunk.ts";

/** A column of figures: the x that they cover. */
export interface FigureColumn {
  readonly from: number;
  readonly to: number;
}

/** The columns that the figures of several rows cover, from left to right. */
export function figureColumns(rows: readonly (readonly Chunk[])[]): FigureColumn[] {
  const columns: { from: number; to: number }[] = [];
  for (const { box } of rows.flat().sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1);
    if (last !== undefined && box[0] < last.to) last.to = Math.max(last.to, box[2]);
    else columns.push({ from: box[0], to: box[2] });
  }
  return columns;
}

/** A row's figures by column, null where a column is blank; null where two of them share one. */
export function placed(row: readonly Chunk[], columns: readonly FigureColumn[]): (Chunk | null)[] | null {
  const cells: (Chunk | null)[] = columns.map(() => null);
  for (const chunk of row) {
    const index = columns.findIndex(({ from, to }) => chunk.box[0] >= from && chunk.box[2] <= to);
    if (index === -1 || cells[index] !== null) return null;
    cells[index] = chunk;
  }
  return cells;
}
