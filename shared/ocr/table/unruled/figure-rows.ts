import { heightOf, middleX, middleY, sharedX, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import { areDigitsApart } from "./digits-apart.ts";
import type { PageInk, Piece } from "./piece.ts";

/** Figures on one line, from left to right. */
export interface FigureRow {
  readonly figures: readonly Piece[];
  readonly y: number;
}

/** Rows of figures between which no words stand but their labels: they share columns. */
export interface Segment {
  readonly rows: readonly FigureRow[];
  /** From where to where the figures of each column reach, from left to right. */
  readonly columns: readonly Column[];
}

export interface Column {
  readonly from: number;
  readonly to: number;
}

/** Figures are no higher than this share of the words around them, and no longer (in sizes) than that. */
const LOWER = 0.86;
const LONGEST = 8;
/** A sign alone may be as high as words, but no higher than this (in sizes), and so much narrower than high. */
const SIGN = { highest: 1.4, width: 0.65 };
/** Words stand around a figure within so many sizes, and are as long (in sizes): figures whose digits are set wide are shorter. */
const AROUND = 12;
const WORD = 3.6;
/** How far (in sizes) figures of one row stand from its line. */
const SAME_ROW = 0.32;
/** Rows further apart than this (in sizes) are of two tables. */
const FURTHEST = 8;

/** The columns of values that the form's tables have at most beside labels, and those of table 4, which has none. */
const WIDEST = 7;
const REMEDIES = 15;

const isShort = (piece: Piece, size: number): boolean =>
  heightOf(piece) <= SIGN.highest * size && widthOf(piece) <= LONGEST * size;

const isUpright = (piece: Piece, size: number): boolean =>
  heightOf(piece) <= SIGN.highest * size && widthOf(piece) <= SIGN.width * heightOf(piece);

/**
 * The pieces that are lower than the words around them, as digits are, and short; and, as high as they are, signs alone and strokes
 * that stand apart as digits do.
 */
export function figuresIn(pieces: readonly Piece[], { boxes, slashes, size }: PageInk): Set<Piece> {
  const words = pieces.filter((piece) => widthOf(piece) >= WORD * size && heightOf(piece) >= 0.6 * size);
  const figures = new Set<Piece>();
  for (const piece of pieces) {
    const around = words.filter((word) => Math.abs(middleY(word) - middleY(piece)) <= AROUND * size);
    const height = around.length === 0 ? size : median(around.map(heightOf));
    const isLow = heightOf(piece) <= LOWER * height && widthOf(piece) <= LONGEST * size;
    const isFigure = isLow || isUpright(piece, size) || slashes.has(piece);
    if (isFigure || (isShort(piece, size) && areDigitsApart(piece, boxes))) figures.add(piece);
  }
  return figures;
}

/** Words as short as this (in sizes) may be figures with their units, where several lines have them in the same columns. */
const SHORT = 3.2;
const LEAST_LINES = 3;

const areInColumns = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.every((piece, index) => sharedX(piece, b[index] ?? [0, 0, 0, 0]) > 0);

/**
 * Short words that stand below one another, or in line with figures, in so many columns that they can but be figures: those
 * with units, as 12件, or higher for their commas. Fifteen in line may be the figures of table 4.
 */
export function measuredIn(words: readonly Piece[], figures: ReadonlySet<Piece>, size: number): Piece[] {
  const short = words.filter((word) => widthOf(word) <= SHORT * size);
  const rows = figureRows([...short, ...figures], size).map((line) => line.figures);
  const lines = rows.filter((line) => line.length >= WIDEST).map((line) => line.slice(-WIDEST));
  const isFigured = (line: readonly Piece[]): boolean => line.some((piece) => figures.has(piece));
  const ofRequests = lines.filter((line) => {
    const alike = lines.filter((other) => areInColumns(line, other));
    return (isFigured(line) ? alike : alike.filter((other) => !isFigured(other))).length >= LEAST_LINES;
  });
  const ofRemedies = rows.filter((line) => line.length === REMEDIES);
  return [...ofRequests, ...ofRemedies].flat().filter((piece) => !figures.has(piece));
}

/** Figures by the lines that they stand on, from the top down. */
export function figureRows(figures: Iterable<Piece>, size: number): FigureRow[] {
  const rows: Piece[][] = [];
  const lineOf = (row: readonly Piece[]): number => median(row.map(middleY));
  for (const figure of [...figures].sort((a, b) => middleY(a) - middleY(b))) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(middleY(figure) - lineOf(row)) <= SAME_ROW * size) row.push(figure);
    else rows.push([figure]);
  }
  return rows.map((row) => ({ figures: row.toSorted((a, b) => a[0] - b[0]), y: lineOf(row) }));
}

/** The x that figures cover which stand over one another. */
export function columnsOf(rows: readonly FigureRow[]): Column[] {
  const columns: { from: number; to: number }[] = [];
  for (const [left, , right] of rows.flatMap(({ figures }) => figures).sort((a, b) => a[0] - b[0])) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.to) last.to = Math.max(last.to, right);
    else columns.push({ from: left, to: right });
  }
  return columns;
}

/** Where the figures of a row begin: words before them that are as low as figures are none. */
const startOf = ({ figures }: FigureRow): number => figures.slice(-WIDEST)[0]?.[0] ?? 0;

/** Words between two rows, over or right of where the figures of either begin. */
function isParted(above: FigureRow, below: FigureRow, words: readonly Piece[], size: number): boolean {
  const left = Math.min(startOf(above), startOf(below));
  return words.some((word) => {
    const y = middleY(word);
    return middleX(word) > left && y > above.y + 0.5 * size && y < below.y - 0.5 * size;
  });
}

/** Rows by the tables or parts of tables that they stand in. */
export function segmentsOf(rows: readonly FigureRow[], words: readonly Piece[], size: number): Segment[] {
  const groups: FigureRow[][] = [];
  for (const row of rows) {
    const before = groups.at(-1)?.at(-1);
    const goesOn =
      before !== undefined && row.y - before.y <= FURTHEST * size && !isParted(before, row, words, size);
    if (goesOn) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({ rows: group, columns: columnsOf(group) }));
}

export const isOver = (piece: Piece, { from, to }: Column): boolean => sharedX(piece, [from, 0, to, 0]) > 0;
