import type { CellLayout } from "../page/page-layout.ts";
import { CONTRADICTED } from "./figure/confidence.ts";
import { lossy, type ReadCell } from "./inked-cell.ts";

/** Tables with fewer columns than this (table 2) print too few zeros to have a habit. */
const WIDE = 8;
/** Cells that print nothing as a zero or a sign, at least; and blanks for each of them, at most, that are no habit. */
const LEAST_ZEROS = 20;
const FEW = 0.25;
const SURE = 0.9;
/** So few stand for themselves; more lie together where one glare or stripe took them, and are a habit where they do not. */
const SINGLE = 3;

/** True for cells of which each is next to another, all in one patch. */
function areTogether(cells: readonly CellLayout[]): boolean {
  const [first, ...others] = cells;
  let edge = first === undefined ? [] : [first];
  const apart = new Set(others);
  while (edge.length > 0) {
    const next = [...apart].filter(({ row, column }) =>
      edge.some((one) => Math.abs(one.row - row) <= 1 && Math.abs(one.column - column) <= 1),
    );
    for (const cell of next) apart.delete(cell);
    edge = next;
  }
  return apart.size === 0;
}

const isZero = ({ text, confidence }: ReadCell): boolean => confidence >= SURE && /^(?:0|[-—/])$/u.test(text);

/**
 * The cells of a table as they were read, its blanks in doubt where the table prints its zeros, as 0 or as a sign, and few cells beside them
 * hold nothing, all in one place, or a column holds nothing at all: a glare, correction fluid or a worn stripe leaves paper as clean as where nothing was printed.
 * A row that holds nothing at all is one that its agency left out.
 */
export function withFewBlanksDoubted(
  columns: number,
  cells: readonly CellLayout[],
  read: readonly ReadCell[],
): readonly ReadCell[] {
  if (columns < WIDE) return read;
  const zeros = cells.filter((_, index) => isZero(read[index] ?? { text: "", confidence: 0 }));
  if (zeros.length < LEAST_ZEROS) return read;
  const first = Math.min(...zeros.map(({ row }) => row));
  const left = Math.min(...zeros.map(({ column }) => column));
  const isBare = ({ row, columnSpan }: CellLayout, index: number): boolean =>
    read[index]?.text === "" && row >= first && columnSpan === 1;
  const isEmpty = (column: number): boolean =>
    cells.every((cell, index) => cell.column !== column || cell.row < first || isBare(cell, index));
  // Of labels some are printed: a column beside that of zeros which holds nothing at all is one of figures.
  const start = left > 1 && isEmpty(left - 1) ? left - 1 : left;
  const isLeftOut = (row: number): boolean =>
    cells.every((cell, index) => cell.row !== row || cell.column < start || isBare(cell, index));
  const isBlank = (cell: CellLayout, index: number): boolean =>
    isBare(cell, index) && cell.column >= start && !isLeftOut(cell.row);
  const blanks = cells.filter(isBlank);
  const areFew = blanks.length <= SINGLE || (blanks.length <= FEW * zeros.length && areTogether(blanks));
  return read.map((one, index) => {
    const cell = cells[index];
    const isDoubted = cell !== undefined && isBlank(cell, index) && (areFew || isEmpty(cell.column));
    return isDoubted ? lossy(one, CONTRADICTED) : one;
  });
}
