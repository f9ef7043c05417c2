import type { Grid, GridCell } from "../../document/document.ts";
import { parseValue } from "../value.ts";
import type { ScannedRow } from "./scanned-row.ts";
import { inColumns, type ValueColumn, valueColumns } from "./value-columns.ts";

/** Columns of values in the form, the last of the table; before them stand those of labels. */
const WIDTH = 7;
/** A row with more words than this in its columns of values is a header. */
const MOST_WORDS = 3;

/** One page's part of table 3: the rows of its header, then those with values. */
export interface RequestsPart {
  readonly columns: readonly ValueColumn[];
  readonly header: readonly GridCell[];
  readonly headerRows: number;
  readonly rows: readonly ScannedRow[];
}

interface Band {
  readonly row: number;
  readonly height: number;
  /** The cells of its values; none where cells are merged, or reach into the labels. */
  readonly values: readonly GridCell[];
}

const isWords = ({ text }: Pick<GridCell, "text">): boolean => parseValue(text) === null;
const end = ({ row, rowSpan }: GridCell): number => row + rowSpan;

/** Cells of a row that must be as high as one another; a stain may divide the others. */
const LEAST_EVEN = 4;

/** How high most cells are that begin in a row; 1 where they are not alike. */
function heightOf(cells: readonly GridCell[]): number {
  const alike = [...Map.groupBy(cells, ({ rowSpan }) => rowSpan).values()];
  const [most] = alike.toSorted((a, b) => b.length - a.length);
  return most === undefined || most.length < LEAST_EVEN ? 1 : (most[0]?.rowSpan ?? 1);
}

/** Rows by their values: cells side by side, most of them as high as one another. */
function bandsOf(grid: Grid, columns: readonly ValueColumn[]): readonly Band[] {
  const start = columns[0]?.from ?? 0;
  const cells = grid.cells.filter(({ column, columnSpan }) => column + columnSpan > start);
  const bands: Band[] = [];
  for (let row = 0; row < grid.rows; ) {
    const height = heightOf(cells.filter((cell) => cell.row === row));
    const covering = cells.filter((cell) => cell.row < row + height && end(cell) > row);
    const isWithin = covering.every((cell) => cell.row >= row && end(cell) <= row + height);
    const isEven = covering.filter(({ rowSpan }) => rowSpan === height).length >= LEAST_EVEN;
    const values = isWithin && isEven ? (inColumns(covering, columns) ?? []) : [];
    bands.push({ row, height: values.length > 0 ? height : 1, values });
    row += values.length > 0 ? height : 1;
  }
  return bands;
}

/** How a row's labels stand: how deep, and which of the labels over several rows begin with it. */
const shapeOf = (spanning: readonly GridCell[], row: number): string =>
  `${spanning.length + 1}${spanning.map((cell) => (cell.row === row ? "b" : "-")).join("")}`;

/**
 * A row with its labels: those that other rows have as well, and its own, which may be in pieces. At the edge of a page a
 * label of several rows may have but one of them there.
 */
function rowOf({ row, height, values }: Band, labels: readonly GridCell[], edge: Edge): ScannedRow {
  const covering = labels.filter((cell) => cell.row < row + height && end(cell) > row);
  const own = covering.filter((cell) => cell.row >= row && end(cell) <= row + height);
  const spanning = covering.filter((cell) => !own.includes(cell)).sort((a, b) => a.column - b.column);
  const [first, ...inner] = own;
  const isEdge = (edge.isFirst && edge.continues) || edge.isLast;
  const mayBeGroup = isEdge && inner.length > 0 && inner.every(({ column }) => column !== first?.column);
  const pieces = mayBeGroup ? inner : own;
  const shape = own.length === 0 || values.length === 0 ? "?" : shapeOf(spanning, row);
  return {
    shape,
    ...(mayBeGroup && shape !== "?" ? { otherShapes: [`${spanning.length + 2}${shape.slice(1)}b`] } : {}),
    label: pieces.map((cell) => cell.text).join(""),
    // Lines that cut a label into pieces went through its letters.
    labelConfidence: pieces.length === 1 ? (pieces[0]?.confidence ?? 1) : 0,
    labelAt: own.at(-1)?.at ?? null,
    values,
    continues: edge.continues && edge.isFirst,
  };
}

interface Edge {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The table begins on a page before: it has no header here, or is not the first of its grids. */
  readonly continues: boolean;
}

/** Before a row's values stand labels, and a serial number with them. */
const MOST_NUMBERS = 2;

/** True for a figure between a row's words and its values. */
function isFigureBehindWords(row: readonly GridCell[]): boolean {
  const behind = row.slice(row.findLastIndex(({ text }) => text !== "" && isWords({ text })) + 1);
  return behind.length < row.length && behind.some(({ text }) => parseValue(text)?.kind === "number");
}

/**
 * True where figures stand in place of labels: the table has more columns of values than these, or what lies on it made two of one, and
 * none of its figures stands in the column that its place says.
 */
function holdMoreFigures(labels: readonly GridCell[]): boolean {
  const rows = [...Map.groupBy(labels, ({ row }) => row).values()].map((row) =>
    row.toSorted((a, b) => a.column - b.column),
  );
  return (
    rows.some((row) => row.filter(({ text }) => parseValue(text)?.kind === "number").length > MOST_NUMBERS) ||
    rows.filter(isFigureBehindWords).length > MOST_NUMBERS
  );
}

/** A grid as a part of table 3 of so many columns of values; null where it has others, or no row of values. */
export function requestsPart(grid: Grid, isFirst: boolean, width = WIDTH): RequestsPart | null {
  const columns = valueColumns(grid, width);
  const labels = columns?.[0]?.from;
  if (columns === null || labels === undefined) return null;
  const bands = bandsOf(grid, columns);
  const start = bands.findIndex(
    ({ values }) => values.length > 0 && values.filter(isWords).length <= MOST_WORDS,
  );
  const headerRows = bands[start]?.row;
  if (headerRows === undefined) return null;
  const beside = grid.cells.filter(({ column, row }) => column < labels && row >= headerRows);
  if (holdMoreFigures(beside)) return null;
  const rows = bands.slice(start).map((band, index, all) =>
    rowOf(band, beside, {
      isFirst: index === 0,
      isLast: index === all.length - 1,
      continues: !isFirst || headerRows === 0,
    }),
  );
  return { columns, header: grid.cells.filter(({ row }) => row < headerRows), headerRows, rows };
}

const left = ({ column }: GridCell): number => column;
const right = ({ column, columnSpan }: GridCell): number => column + columnSpan;

/** The cells of a header that stand right over the columns of values. */
export function overValues({ header, headerRows, columns }: RequestsPart): readonly (GridCell | undefined)[] {
  return columns.map(({ from, to }) =>
    header.findLast((cell) => left(cell) < to && right(cell) > from && end(cell) >= headerRows),
  );
}

/** The header has the form's cells: five columns under one cell, between two that stand alone. */
export function hasFormHeader(part: RequestsPart): boolean {
  const { columns, header, headerRows } = part;
  const over = overValues(part);
  const fits = (cell: GridCell | undefined, first: ValueColumn | undefined, last = first): boolean =>
    cell !== undefined && left(cell) === first?.from && right(cell) === last?.to;
  const standsAlone = (index: number): boolean => {
    const cell = over.at(index);
    return fits(cell, columns.at(index)) && cell !== undefined && cell.rowSpan > 1;
  };
  const spanning = header.some(
    (cell) => fits(cell, columns[1], columns.at(-2)) && end(cell) === headerRows - 1,
  );
  const inner = over
    .slice(1, -1)
    .every((cell, index) => fits(cell, columns[index + 1]) && cell?.row === headerRows - 1);
  return standsAlone(0) && standsAlone(-1) && spanning && inner;
}
