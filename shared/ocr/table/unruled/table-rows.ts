import { hull } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import { type Column, type FigureRow, isOver } from "./figure-rows.ts";

/** Columns of figures of table 3, which stand after the labels. */
export const WIDTH = 7;
/** Rows with a figure in each column that show where these are. */
const LEAST_FULL = 2;
/** Rows of wide tables have so many figures, or stand in the columns that others show: what else has fewer is a label or a name. */
const WIDE = 4;
const NEAREST = 1;

/** How near and how far (against most) columns are from one another. */
const [NEARER, FURTHER] = [0.6, 1.6];

const NOWHERE: Column = { from: 0, to: 0 };

const placesOf = (rows: readonly FigureRow[]): Column[] =>
  Array.from({ length: WIDTH }, (_, place): Column => {
    const [from, , to] = hull(rows.flatMap(({ figures }) => figures.slice(place, place + 1)));
    return { from, to };
  });

const areApart = (columns: readonly Column[]): boolean =>
  columns.every(({ from }, index) => index === 0 || from >= (columns[index - 1]?.to ?? 0));

/**
 * The columns by what has the same place in full rows, where no two of them share an x: figures may stand anywhere in their cells.
 * Rows that are not like most are not full: of one figure two parts may stand in them.
 */
export function columnsByPlace(rows: readonly FigureRow[]): Column[] | null {
  const full = rows.filter(({ figures }) => figures.length === WIDTH);
  const like = (row: FigureRow): FigureRow[] => full.filter((other) => areApart(placesOf([row, other])));
  const own = full.map(like).reduce((most, rows) => (rows.length > most.length ? rows : most), []);
  const columns = placesOf(own);
  return own.length >= LEAST_FULL && 2 * own.length > full.length && areApart(columns) ? columns : null;
}

/** True for columns about as far apart as one another: else one may be blank in all rows, and another's figures in two parts. */
export function areEven(columns: readonly Column[]): boolean {
  const middles = columns.map(({ from, to }) => (from + to) / 2);
  const apart = middles.slice(1).map((x, index) => x - (middles[index] ?? x));
  const usual = median(apart);
  return apart.every((each) => each >= NEARER * usual && each <= FURTHER * usual);
}

/** A row of which all that does not stand before the columns stands in one of them, one in each; null for another. */
function within({ figures, y }: FigureRow, columns: readonly Column[]): FigureRow | null {
  const own = figures.filter((figure) => figure[2] > (columns[0]?.from ?? 0));
  const places = own.flatMap((figure) =>
    [...columns.keys()].filter((at) => isOver(figure, columns[at] ?? NOWHERE)),
  );
  const isOne = places.length === own.length && new Set(places).size === own.length;
  return own.length > 0 && isOne ? { figures: own, y } : null;
}

/**
 * The rows of wide tables: with many figures, or with few in the columns that full rows show, where cells beside them are blank.
 * What is nearer (in sizes) to a row with many is a part of what stands in that.
 */
export function rowsOfTables(rows: readonly FigureRow[], size: number): FigureRow[] {
  const wide = rows.filter(({ figures }) => figures.length >= WIDE);
  const columns = columnsByPlace(wide);
  if (columns === null) return wide;
  const isPart = (row: FigureRow): boolean => wide.some(({ y }) => Math.abs(y - row.y) < NEAREST * size);
  return rows.flatMap((row) => (wide.includes(row) ? row : isPart(row) ? [] : within(row, columns)) ?? []);
}
