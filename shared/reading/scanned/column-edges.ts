import type { Grid, GridCell, Place } from "../../document/document.ts";

/** From where to where a cell reaches as its columns are counted: across its page, or down or up a page that lies turned. */
type Reach = (box: Box) => readonly [from: number, to: number];
type PagePlace = Extract<Place, { readonly box: unknown }>;
type Box = PagePlace["box"];

interface PlacedCell extends GridCell {
  readonly at: PagePlace;
}

const REACHES: readonly Reach[] = [
  ([left, , right]) => [left, right],
  ([, top, , bottom]) => [top, bottom],
  ([, top, , bottom]) => [-bottom, -top],
  ([left, , right]) => [-right, -left],
];

/**
 * Points by which the boxes of neighbours may overlap on a page that lies askew, and how much more for each point of the
 * higher one's height; not more than half of the narrower one, for on a page that lies turned they lie over one another.
 */
const OVERLAP = 6;
const ASKEW = 0.06;
const NARROWER = 0.5;

function overlapOf(one: Box, other: Box): number {
  const [heights, widths] = [
    [one, other].map(([, top, , bottom]) => bottom - top),
    [one, other].map(([left, , right]) => right - left),
  ];
  return OVERLAP + Math.min(ASKEW * Math.max(...heights), NARROWER * Math.min(...widths));
}

/** How the cells of a grid stand beside one another on their page; null where they do not. */
function reachOf(cells: readonly PlacedCell[]): Reach | null {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()]
    .map((row) => row.toSorted((a, b) => a.column - b.column))
    .filter((row) => row.length > 1);
  const follows = (reach: Reach, row: readonly PlacedCell[]): boolean =>
    row.every((cell, index) => {
      const before = row[index - 1];
      if (before === undefined) return true;
      const [one, other] = [before.at.box, cell.at.box];
      return reach(one)[1] <= reach(other)[0] + overlapOf(one, other);
    });
  return rows.length === 0
    ? null
    : (REACHES.find((reach) => rows.every((row) => follows(reach, row))) ?? null);
}

const isPlaced = (cell: GridCell): cell is PlacedCell => "box" in cell.at;

/**
 * Where the columns of a grid begin and where the last ends, as shares of its width, by the cells nearest to its first
 * or last row: a page that lies askew moves the others. Null where cells do not stand on a page.
 */
export function edgesOf({ cells, columns }: Grid, nearest: "first" | "last"): readonly number[] | null {
  const placed = cells.filter(isPlaced);
  const reach = placed.length === cells.length ? reachOf(placed) : null;
  if (reach === null) return null;
  const edges = new Array<number>(columns + 1).fill(Number.NaN);
  const down = placed.toSorted((a, b) => a.row - b.row);
  for (const cell of nearest === "last" ? down : down.toReversed()) {
    const [from, to] = reach(cell.at.box);
    edges[cell.column] = from;
    if (cell.column + cell.columnSpan === columns) edges[columns] = to;
  }
  const [left = Number.NaN, end = Number.NaN] = [edges[0], edges[columns]];
  const shares = edges.map((edge) => (edge - left) / (end - left));
  return shares.some(Number.isNaN) ? null : shares;
}
