import type { Grid, GridCell } from "../../document/document.ts";
import { parseValue } from "../value.ts";
import { coverOf, type ScannedRow } from "./scanned-row.ts";

/** Columns of values; before them stand up to three of labels. */
export const WIDTH = 7;
const MOST_LABELS = 3;
/** A row with more words than this in its columns of values is a header. */
const MOST_WORDS = 3;

/** One page's part of table 3: the rows of its header, then those with values. */
export interface RequestsPart {
  readonly labels: number;
  readonly header: readonly GridCell[];
  readonly headerRows: number;
  readonly rows: readonly ScannedRow[];
}

const isUnit = ({ rowSpan, columnSpan }: GridCell): boolean => rowSpan === 1 && columnSpan === 1;

/** The seven cells of a row's values; null for a row whose cells are merged, or reach into the labels. */
function valuesOf(cells: readonly GridCell[], labels: number): readonly GridCell[] | null {
  const values = cells.filter(({ column }) => column >= labels);
  const reaches = cells.some(({ column, columnSpan }) => column < labels && column + columnSpan > labels);
  return values.length === WIDTH && values.every(isUnit) && !reaches ? values : null;
}

const isWords = ({ text }: GridCell): boolean => parseValue(text) === null;

/**
 * How a row's labels stand: how deep, and which of the labels over several rows begin with it. `?` where its own label
 * covers other rows, too.
 */
function shapeOf(labels: readonly GridCell[], row: number): string {
  const own = labels.at(-1);
  if (own === undefined || own.row !== row || own.rowSpan > 1) return "?";
  const begins = labels.slice(0, -1).map((cell) => (cell.row === row ? "b" : "-"));
  return `${labels.length}${begins.join("")}`;
}

/** A grid as a part of table 3; null where it has other columns, or no row of values. */
export function requestsPart(grid: Grid, isFirst: boolean): RequestsPart | null {
  const labels = grid.columns - WIDTH;
  if (labels < 1 || labels > MOST_LABELS) return null;
  const cover = coverOf(grid.cells, grid.rows);
  const values = cover.map((cells) => valuesOf(cells, labels));
  const isRow = (row: number): boolean => (values[row]?.filter(isWords).length ?? WIDTH) <= MOST_WORDS;
  const headerRows = cover.findIndex((_, row) => isRow(row));
  if (headerRows === -1) return null;
  const rows = cover.slice(headerRows).map((cells, index): ScannedRow => {
    const row = headerRows + index;
    const own = cells.filter(({ column }) => column < labels);
    const innermost = own.at(-1);
    const figures = isRow(row) ? values[row] : null;
    return {
      shape: figures === null || figures === undefined ? "?" : shapeOf(own, row),
      label: innermost?.text ?? "",
      labelAt: innermost?.at ?? null,
      values: figures ?? [],
      continues: !isFirst && index === 0,
    };
  });
  const header = grid.cells.filter(({ row }) => row < headerRows);
  return { labels, header, headerRows, rows };
}

/** The cells of a header that stand right over the columns of values. */
export function overValues({ header, headerRows, labels }: RequestsPart): readonly (GridCell | undefined)[] {
  return Array.from({ length: WIDTH }, (_, index) =>
    header.findLast(
      (cell) =>
        cell.column <= labels + index &&
        labels + index < cell.column + cell.columnSpan &&
        cell.row + cell.rowSpan >= headerRows,
    ),
  );
}

/** The header has the form's cells: five columns under one cell, between two that stand alone. */
export function hasFormHeader(part: RequestsPart): boolean {
  const over = overValues(part);
  const standsAlone = (cell: GridCell | undefined): boolean =>
    cell?.columnSpan === 1 && cell.rowSpan > 1 && cell.row + cell.rowSpan === part.headerRows;
  const spanning = part.header.some(
    (cell) =>
      cell.column === part.labels + 1 &&
      cell.columnSpan === WIDTH - 2 &&
      cell.row + cell.rowSpan === part.headerRows - 1,
  );
  const inner = over.slice(1, -1);
  const areUnits = inner.every(
    (cell) => cell !== undefined && isUnit(cell) && cell.row === part.headerRows - 1,
  );
  return standsAlone(over[0]) && standsAlone(over.at(-1)) && spanning && areUnits;
}
