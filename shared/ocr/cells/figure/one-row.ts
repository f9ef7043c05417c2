import { middleY } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkedCell } from "../inked-cell.ts";

/** How far (shares of the lines' distance) from the middle of a cell's lines the only line of another is, where theirs is one row. */
const HALFWAY = 0.3;
/** So many cells beside it must show that a cell is one row. */
const LEAST_BESIDE = 2;
/** Rows of Chinese labels cannot stand as near to one another as this (heights of a digit). */
const TIGHT = 0.3;

/** Lines of one label stand no further from one another. */
const CLOSE = 0.6;

/** How a label of the form begins: 一、 （一） 1. 1、, or 1 and room for a point that is too faint; no line begins with 、 but where a 一, thin as a rule, is lost. */
const ORDINAL = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)、.．,，]|\d{1,2}\s\p{Script=Han}|、)/u;
/** A line that goes on with a label's name: no ordinal, nor what may be the rest of one; （二） has 这一情形 in its name. */
const NAME = /^(?:一情形|(?![一二三四五六七八九十])\p{Script=Han})/u;

/** The cells of a table, each with whether it holds words. */
export interface RowsOfCells {
  readonly cells: readonly InkedCell[];
  readonly words: readonly boolean[];
}

const areOfOneRow = ({ layout }: InkedCell, other: InkedCell): boolean =>
  layout.row === other.layout.row && layout.rowSpan === other.layout.rowSpan;

const labelsOf = (cell: InkedCell, { cells, words }: RowsOfCells): InkedCell[] =>
  cells.filter(
    (other, index) =>
      words[index] &&
      areOfOneRow(cell, other) &&
      other.layout.column < cell.layout.column &&
      other.lines.length > 0,
  );

const linesIn = ({ lines }: InkedCell): string[] => lines.map(({ text }) => text.text.trim());

/** True for a label whose first line begins with an ordinal, which none of its others does. */
const isNumbered = (label: InkedCell): boolean => {
  const [first = "", ...others] = linesIn(label);
  return ORDINAL.test(first) && others.every((line) => NAME.test(line));
};

/** True where the label of a cell's row begins in this row: nothing of it stands on the page before. */
export const isBegun = (cell: InkedCell, table: RowsOfCells): boolean => {
  const labels = labelsOf(cell, table);
  return labels.length > 0 && labels.every(isNumbered);
};

/** True where the rules about a cell's row have one label between them, of which two rows would have two. */
function isLabelled(cell: InkedCell, table: RowsOfCells): boolean {
  const labels = labelsOf(cell, table);
  return labels.length > 0 && labels.every((label) => label.lines.length === 1 || isNumbered(label));
}

const gapsIn = ({ ink }: InkedCell): number[] =>
  ink.lines.slice(1).map(({ box }, index) => box[1] - (ink.lines[index]?.box[3] ?? 0));

/**
 * True where the label between the rules about a cell's row is one for sure: it is not read for one alone, but its lines are nearer
 * to one another than labels of two rows can be. Then however many lines a cell beside it has, they are of this row.
 */
export function hasOneLabel(cell: InkedCell, table: RowsOfCells, digit: number): boolean {
  const areTight = labelsOf(cell, table).every((label) => gapsIn(label).every((gap) => gap <= CLOSE * digit));
  return areTight && isLabelled(cell, table);
}

/** True where only headers stand above and below a cell's row, which holds figures and blanks alone: table 4 has one such row. */
function isOnly(cell: InkedCell, { cells, words }: RowsOfCells): boolean {
  const figures = cells.filter((other, index) => !words[index] && other.lines.length > 0);
  const isHeaded = cells.some((other, index) => words[index] && other.layout.row < cell.layout.row);
  const ofRow = cells.filter((other) => areOfOneRow(cell, other));
  return (
    isHeaded &&
    figures.every((other) => areOfOneRow(cell, other)) &&
    ofRow.every((other) => other.lines.length === 0 || !words[cells.indexOf(other)])
  );
}

/** True where cells beside it have one line each, in the middle of its lines: no value of either of two rows stands there. */
function isBetween(cell: InkedCell, cells: readonly InkedCell[], boxes: readonly Box[]): boolean {
  const middles = boxes.map(middleY);
  const [first = 0, last = 0] = [middles[0], middles.at(-1)];
  const [middle, apart] = [(first + last) / 2, (last - first) / (boxes.length - 1)];
  const beside = cells.filter(
    (other) =>
      areOfOneRow(cell, other) && other.layout.column !== cell.layout.column && other.ink.lines.length === 1,
  );
  const off = beside.flatMap(({ ink }) =>
    ink.lines.slice(0, 1).map(({ box }) => Math.abs(middleY(box) - middle)),
  );
  const between = off.filter((far) => far <= HALFWAY * apart).length;
  return between >= LEAST_BESIDE && between > off.length / 2;
}

/**
 * True where the lines of a cell are of one row: they are too near to one another for two, or cells beside them have one
 * line each, in the middle of these; or the cell is `closed` by rules, and so is one label or, in table 4, which has none,
 * one row under the header.
 */
export function isOneRow(
  cell: InkedCell,
  table: RowsOfCells,
  { digit, closed }: { readonly digit: number; readonly closed: boolean },
): boolean {
  const boxes = cell.ink.lines.map(({ box }) => box);
  if (Math.max(...gapsIn(cell)) <= TIGHT * digit || isBetween(cell, table.cells, boxes)) return true;
  return closed && (isLabelled(cell, table) || isOnly(cell, table));
}
