import { hull, widthOf } from "../../raster/box.ts";
import { bodyCells } from "./body-cells.ts";
import type { DraftTable } from "./draft.ts";
import { type Column, type FigureRow, isOver } from "./figure-rows.ts";
import { type NamedColumns, namedGroups } from "./names.ts";
import type { Printed } from "./page-ink.ts";
import { GROUP, HEADER_ROWS, headerCells, WIDTH } from "./remedies.ts";
import { areEven } from "./table-rows.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** Figures of a row with blank cells, at least: a total, and what it is of. */
const LEAST_FIGURES = 2;
/** How far (in sizes) under the names its row begins at most, and other figures under that: they may be a part of it. */
const NEAR = 1.5;
/** What may stand under a header at the end of a page, or over a row at the top of one, is no wider (in sizes) alone on its line. */
const NUMBER = 6;
const TITLE = 20;
const isTotal = (column: number): boolean => column % GROUP === GROUP - 1;

/** True where each figure stands under a name of its own, and one under a total: others may be the page's number. */
function isRow({ figures }: FigureRow, { columns }: NamedColumns): boolean {
  const places = figures.map((figure) => columns.findIndex((column) => isOver(figure, column)));
  const areApart = !places.includes(-1) && new Set(places).size === places.length;
  return figures.length >= LEAST_FIGURES && areApart && places.some(isTotal);
}

function bodyOf(row: FigureRow, columns: readonly Column[], firstRow: number, printed: Printed): DraftTable {
  const hulls = [hull(row.figures)];
  const cells = bodyCells({ rows: [row], columns, hulls, left: 0, firstRow, firstColumn: 0 }, printed);
  return { rows: firstRow + 1, columns: WIDTH, cells };
}

/** The columns that names show over a row that begins at `bottom`, with the cells of their header; null where they are not the form's. */
function headOver(bottom: number, printed: Printed): (NamedColumns & Pick<DraftTable, "cells">) | null {
  const named = namedGroups(WIDTH, GROUP, bottom, printed);
  const cells = named === null ? null : headerCells(named.header, named.columns, printed.size);
  return named === null || cells === null ? null : { ...named, cells };
}

/** Table 4 with blank cells: what stands in its row is in the columns of the names over it. */
function underNames(row: FigureRow, printed: Printed): DraftTable | null {
  const { size, figures } = printed;
  const [, top, , bottom] = hull(row.figures);
  const head = headOver(top, printed);
  if (head === null || !isRow(row, head) || top - head.header.box[3] > NEAR * size) return null;
  const isBroken = figures.some(
    (figure) => !row.figures.includes(figure) && figure[3] > top && figure[1] - bottom <= NEAR * size,
  );
  if (isBroken) return null;
  const body = bodyOf(row, head.columns, HEADER_ROWS, printed);
  return { ...body, cells: [...head.cells, ...body.cells] };
}

const isAlone = ({ pieces, box }: TextLine, widest: number, size: number): boolean =>
  pieces.length === 1 && widthOf(box) <= widest * size;

/** The header of table 4 at the end of a page whose row stands on the next. */
function headAlone(lines: readonly TextLine[], printed: Printed): DraftTable | null {
  const last = lines.findLast((line) => !isAlone(line, NUMBER, printed.size));
  const head = last === undefined ? null : headOver(last.box[3], printed);
  return head === null ? null : { rows: HEADER_ROWS, columns: WIDTH, cells: head.cells };
}

/** The row of table 4 at the top of a page whose header stands on the one before: a figure in each cell. */
function rowAlone(
  rows: readonly FigureRow[],
  lines: readonly TextLine[],
  printed: Printed,
): DraftTable | null {
  const first = lines.find((line) => !isAlone(line, TITLE, printed.size));
  const row = rows.find(({ figures }) => figures.length === WIDTH);
  if (first === undefined || row === undefined || first.pieces.length !== WIDTH) return null;
  if (!first.pieces.every((piece) => row.figures.includes(piece))) return null;
  const columns = row.figures.map(([from, , to]): Column => ({ from, to }));
  return areEven(columns) ? bodyOf(row, columns, 0, printed) : null;
}

/** Table 4 whose columns the figures of its row do not show: some cells are blank, or its header is on another page than its row. */
export function namedRemedies(rows: readonly FigureRow[], printed: Printed): DraftTable | null {
  for (const row of rows) {
    const whole = row.figures.length > WIDTH ? null : underNames(row, printed);
    if (whole !== null) return whole;
  }
  const lines = textLines([...printed.words, ...printed.figures]);
  return headAlone(lines, printed) ?? rowAlone(rows, lines, printed);
}
