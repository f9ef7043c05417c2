import type { CellLayout } from "../../page/page-layout.ts";
import { hull, middleY } from "../../raster/box.ts";
import { around, bodyCells } from "./body-cells.ts";
import type { DraftTable } from "./draft.ts";
import type { Column, FigureRow, Segment } from "./figure-rows.ts";
import { isOver } from "./figure-rows.ts";
import { type Header, headerOver, isCentredOver } from "./header.ts";
import { labelLines, labelsOf } from "./label-lines.ts";
import type { Body, Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";
import { areEven, columnsByPlace, WIDTH } from "./table-rows.ts";

/** Rows in which a column has a figure, at least. */
const LEAST_SHARE = 0.25;
/** A table that goes on from another page has at least so many rows. */
const LEAST_ROWS = 1;
/** Figures that a row has in different columns, at least, where no full rows show these. */
const LEAST_FIGURES = 2;
/** Columns that many rows of a segment have, at most: words that look like figures may stand before the others. */
const MOST_COLUMNS = 11;
/** Lines over and under a body that look like rows of it and are none: names of columns, the number of the page. */
const MOST_OTHERS = 4;

/** The seven columns of a segment, its last ones, and the rows that stand in them. Null where the segment has no such columns. */
function bodyOf({ rows, columns }: Segment): Body | null {
  const isUsual = (column: Column): boolean =>
    rows.filter(({ figures }) => figures.some((f) => isOver(f, column))).length >= rows.length * LEAST_SHARE;
  const placed = columnsByPlace(rows);
  const own = placed ?? columns.slice(-WIDTH);
  const isFull = ({ figures }: FigureRow): boolean =>
    own.every((column) => figures.filter((figure) => isOver(figure, column)).length === 1);
  const isShown = columns.filter(isUsual).length <= MOST_COLUMNS && own.every(isUsual) && rows.some(isFull);
  if (own.length < WIDTH || !areEven(own) || (placed === null && !isShown)) return null;
  const sound = rows.flatMap(({ figures, y }): FigureRow[] => {
    const within = figures.filter((figure) => own.filter((column) => isOver(figure, column)).length === 1);
    return within.length < (placed === null ? LEAST_FIGURES : 1) ? [] : [{ figures: within, y }];
  });
  return sound.length < LEAST_ROWS ? null : { rows: sound, columns: own };
}

/** A body with the lines of its rows' labels. */
export interface Labelled extends Body {
  readonly labels: readonly (readonly Piece[])[];
}

/** The most rows one after the other whose labels are known. */
function labelled({ rows, columns }: Body, printed: Printed): Labelled | null {
  const { words, figures, size } = printed;
  const left = columns[0]?.from ?? 0;
  const own = new Set(rows.flatMap((row) => row.figures));
  const [top, bottom] = [(rows[0]?.y ?? 0) - 4 * size, (rows.at(-1)?.y ?? 0) + 4 * size];
  const beside = [...words, ...figures].filter(
    (piece) => !own.has(piece) && piece[2] < left && middleY(piece) > top && middleY(piece) < bottom,
  );
  const lines = labelLines(
    beside,
    rows.map(({ y }) => y),
    printed,
  );
  for (let others = 0; others <= MOST_OTHERS; others += 1)
    for (let last = 0; last <= others; last += 1) {
      const some = rows.slice(others - last, rows.length - last);
      const labels =
        some.length === 0
          ? null
          : labelsOf(
              lines,
              some.map(({ y }) => y),
              size,
            );
      if (labels !== null) return { rows: some, columns, labels };
    }
  return null;
}

/** The header has the form's names: one over all columns, one, of some lines, over those but the first and the last. */
export function hasFormNames({ names, spanning }: Header, columns: readonly Column[], size: number): boolean {
  const [all, ...lines] = spanning;
  if (all === undefined || lines.length === 0 || names.includes(null)) return false;
  const inner = hull(lines);
  const leaves = names.slice(1, -1).every((name) => name !== null && name[1] >= inner[3] - 2);
  const outer = [names[0], names.at(-1)].every((name) => name != null && middleY(name) > all[3]);
  const middle = columns.slice(1, -1);
  const isCentred = lines.every((line) => isCentredOver(line, middle, size));
  return leaves && outer && isCentred && isCentredOver(all, columns, size);
}

const cell = (
  box: Piece,
  [row, rowSpan]: readonly [number, number],
  [column, columnSpan]: readonly [number, number],
): CellLayout => ({ row, column, rowSpan, columnSpan, box });

/** The header in three rows, as the form has it; in one where its names stand otherwise. */
function headerCells(header: Header, columns: readonly Column[], size: number): CellLayout[] {
  const { names, spanning } = header;
  const margin = 0.2 * size;
  const isForm = hasFormNames(header, columns, size);
  const own = names.flatMap((name, index): CellLayout[] => {
    if (name === null) return [];
    const isOuter = index === 0 || index === names.length - 1;
    const rows: readonly [number, number] = !isForm ? [0, 1] : isOuter ? [1, 2] : [2, 1];
    return [cell(around([name], margin), rows, [1 + index, 1])];
  });
  const [all, ...inner] = spanning;
  if (!isForm || all === undefined) return own;
  return [
    cell(around([all], margin), [0, 1], [1, WIDTH]),
    cell(around(inner, margin), [1, 1], [2, WIDTH - 2]),
    ...own,
  ];
}

/** The parts of table 3 as they were found: a header or none, and rows, each with its label. */
export interface RequestsParts extends Labelled {
  readonly header: Header | null;
}

/** The grid of table 3: a column of labels and seven of figures. */
export function requestsGrid({ rows, columns, labels, header }: RequestsParts, printed: Printed): DraftTable {
  const { size } = printed;
  const hulls = rows.map(({ figures }, index) => hull([...figures, ...(labels[index] ?? [])]));
  const head = header === null ? [] : headerCells(header, columns, size);
  const headRows = Math.max(0, ...head.map(({ row, rowSpan }) => row + rowSpan));
  const left = Math.max(...labels.flat().map((line) => line[2])) + 1;
  const margin = 0.15 * size;
  return {
    rows: headRows + rows.length,
    columns: 1 + WIDTH,
    cells: [
      ...head,
      ...labels.map((lines, row) => cell(around(lines, margin), [headRows + row, 1], [0, 1])),
      ...bodyCells({ rows, columns, hulls, left, firstRow: headRows, firstColumn: 1 }, printed),
    ],
  };
}

/** Table 3, or a page's part of it: labels beside seven columns of figures. */
export function requestsTable(segment: Segment, printed: Printed): DraftTable | null {
  const body = bodyOf(segment);
  const found = body === null ? null : labelled(body, printed);
  if (found === null) return null;
  const [first] = found.rows;
  const top = Math.min(...(first?.figures ?? []).map((figure) => figure[1]));
  const header = headerOver(found.columns, top, printed);
  const isKnown =
    found.rows.length > 1 || (header !== null && hasFormNames(header, found.columns, printed.size));
  return isKnown ? requestsGrid({ ...found, header }, printed) : null;
}
