import { hull, middleY } from "../../raster/box.ts";
import { type Column, columnsOf } from "./figure-rows.ts";
import { boundsOf } from "./header.ts";
import type { Piece } from "./piece.ts";
import { isLevel } from "./text-lines.ts";

/** A row of a band: its label, and from where to where it reaches. */
export interface BandRow {
  readonly label: Piece;
  readonly top: number;
  readonly bottom: number;
}

/** What stands between two captions of table 2. */
export interface Band {
  /** Null where it stands on the page before. */
  readonly caption: Piece | null;
  /** The header first, where there is a caption. */
  readonly rows: readonly BandRow[];
  /** Where the label and the columns of figures begin and end. */
  readonly bounds: readonly number[];
  /** How many stand under the header. */
  readonly figures: number;
}

/** How far (in sizes) figures stand from the line of their label. */
const SAME_ROW = 0.4;
const MOST_COLUMNS = 3;

/** The x after which the figures of some pieces, from the left, begin: the first gap that goes through all of them. */
export function borderOf(pieces: readonly Piece[], size: number): number | null {
  let right = pieces[0]?.[2] ?? 0;
  for (const piece of pieces) {
    if (piece[0] - right > size) return (piece[0] + right) / 2;
    right = Math.max(right, piece[2]);
  }
  return null;
}

/** Labels and what stands beside each: the header's names may have several lines. */
export interface Anchored {
  readonly label: Piece;
  readonly beside: readonly Piece[];
}

/** Every piece with the label that it stands nearest to; null where labels stand on several lines, or the first has none. */
export function anchored(pieces: readonly Piece[], border: number, size: number): Anchored[] | null {
  const left = pieces.filter((piece) => piece[2] <= border).sort((a, b) => middleY(a) - middleY(b));
  const labels: Piece[] = [];
  for (const piece of left) {
    const before = labels.at(-1);
    if (before !== undefined && isLevel(before, piece)) labels[labels.length - 1] = hull([before, piece]);
    else labels.push(piece);
  }
  const right = pieces.filter((piece) => piece[2] > border);
  const nearest = (piece: Piece): Piece | undefined => {
    const off = (label: Piece): number => Math.abs(middleY(label) - middleY(piece));
    return labels.reduce<Piece | undefined>(
      (near, label) => (near === undefined || off(label) < off(near) ? label : near),
      undefined,
    );
  };
  const byLabel = Map.groupBy(right, nearest);
  const rows = labels.map((label) => ({ label, beside: byLabel.get(label) ?? [] }));
  const isSound = rows.every(({ label, beside }, index) => {
    if (beside.length === 0) return index > 0;
    const off = index === 0 ? [hull(beside)] : beside;
    return off.every((piece) => Math.abs(middleY(piece) - middleY(label)) <= SAME_ROW * size);
  });
  return isSound ? rows : null;
}

/** What stands under a caption, or (null) at the top of a page, row by row. */
export interface Rows {
  readonly caption: Piece | null;
  readonly border: number;
  readonly rows: readonly Anchored[];
  readonly columns: readonly Column[];
}

export function bandFrom({ caption, border, rows, columns }: Rows, size: number): Band {
  const hulls = rows.map(({ label, beside }) => hull([label, ...beside]));
  const start = Math.min(...rows.map(({ label }) => label[0]));
  const end = Math.max(...hulls.map(([, , right]) => right)) + size;
  const room = 0.7 * size;
  const between = (above: number | undefined, below: number | undefined): number =>
    Math.round(((above ?? (below ?? 0) - room) + (below ?? (above ?? 0) + room)) / 2);
  return {
    caption,
    bounds: [start, border, ...boundsOf(columns, 0).slice(1, -1), end],
    figures: rows.slice(caption === null ? 0 : 1).flatMap(({ beside }) => beside).length,
    rows: rows.map(({ label }, index) => ({
      label,
      top: between(hulls[index - 1]?.[3] ?? caption?.[3], hulls[index]?.[1]),
      bottom: between(hulls[index]?.[3], hulls[index + 1]?.[1]),
    })),
  };
}

/** The columns of rows that have as many figures each; null where they are not alike. */
export const figureColumns = (rows: readonly Anchored[]): Column[] | null => {
  const columns = columnsOf(rows.map(({ beside }) => ({ figures: beside, y: 0 })));
  const isFull = rows.every(({ beside }) => beside.length === columns.length);
  return isFull && columns.length > 0 && columns.length <= MOST_COLUMNS ? columns : null;
};
