import type { FilledCell } from "../grid/table-blocks.ts";
import type { Content } from "../pictures/picture-mark.ts";

/** How a cell is joined with its neighbour above or at its left: not at all, as the first of them, or as a later one. */
export type Merge = "none" | "first" | "later";

/** A cell as Word states it: its left and right edge on the page (twips), and how it is merged. */
export interface EdgeCell {
  readonly left: number;
  readonly right: number;
  readonly below: Merge;
  readonly beside: Merge;
}

export interface EdgeRow {
  readonly edges: readonly EdgeCell[];
  readonly cells: readonly (readonly Content[])[];
}

interface Draft {
  readonly blocks: readonly Content[];
  readonly left: number;
  readonly right: number;
  readonly below: Merge;
}

/** Edges that were drawn by hand and differ by less (twips; 100 are 1.8 mm) are one. */
const TOLERANCE = 100;
/** The width of a cell (twips) whose row does not say where it stands. */
const UNSTATED_WIDTH = 1_000;

/** A row's cells with their edges; cells merged with the one at their left are that one. */
function draftsOf({ edges, cells }: EdgeRow): Draft[] {
  const drafts: Draft[] = [];
  cells.forEach((blocks, index) => {
    const edge = edges[index];
    const last = drafts.at(-1);
    if (edge === undefined) {
      const left = last?.right ?? 0;
      drafts.push({ blocks, left, right: left + UNSTATED_WIDTH, below: "none" });
    } else if (edge.beside === "later" && last !== undefined) {
      drafts[drafts.length - 1] = { ...last, right: Math.max(last.right, edge.right) };
    } else drafts.push({ blocks, left: edge.left, right: edge.right, below: edge.below });
  });
  return drafts;
}

/** The grid column of every edge: edges as near as half of the narrowest cell, or nearer, are one. */
function columnsByEdge(rows: readonly (readonly Draft[])[]): ReadonlyMap<number, number> {
  const widths = rows
    .flatMap((row) => row.map(({ left, right }) => right - left))
    .filter((width) => width > 0);
  const tolerance = Math.min(
    TOLERANCE,
    widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY) / 2,
  );
  const edges = new Set(rows.flatMap((row) => row.flatMap(({ left, right }) => [left, right])));
  const columns = new Map<number, number>();
  let start = Number.NEGATIVE_INFINITY;
  let column = -1;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - start >= tolerance) {
      start = edge;
      column += 1;
    }
    columns.set(edge, column);
  }
  return columns;
}

/**
 * Rows of cells with edges to rows of cells with columns and spans: each distinct edge of the table, over all its
 * rows, begins a column. A cell merged with the one above it belongs to that one if both have the same columns.
 */
export function spannedRows(rows: readonly EdgeRow[]): FilledCell[][] {
  const drafts = rows.map(draftsOf);
  const columnOf = columnsByEdge(drafts);
  let above = new Map<string, { rowSpan: number }>();
  return drafts.map((row) => {
    const open = new Map<string, { rowSpan: number }>();
    const filled: FilledCell[] = [];
    for (const { blocks, left, right, below } of row) {
      const column = columnOf.get(left) ?? 0;
      const columnSpan = Math.max(1, (columnOf.get(right) ?? column) - column);
      const place = `${column}+${columnSpan}`;
      const upper = below === "later" ? above.get(place) : undefined;
      if (upper !== undefined) {
        upper.rowSpan += 1;
        open.set(place, upper);
        continue;
      }
      const cell = { blocks, column, columnSpan, rowSpan: 1 };
      if (below !== "none") open.set(place, cell);
      filled.push(cell);
    }
    above = open;
    return filled;
  });
}
