import type { Grid, GridCell } from "../../document/document.ts";
import type { ScannedRow } from "./scanned-row.ts";
import { valueColumns } from "./value-columns.ts";

/** Columns of values in the widest rows of table 2. */
const WIDTH = 3;

/** Rows of table 2 are told by how many cells they have: a caption has one, over all columns. */
export const shapeOf = (cells: number): string => `${cells}`;

const end = ({ column, columnSpan }: GridCell): number => column + columnSpan;
const bottom = ({ row, rowSpan }: GridCell): number => row + rowSpan;

/** Cells that begin in one row and are as high as one another, with the pieces of the label beside them. */
interface Band {
  readonly height: number;
  readonly labels: readonly GridCell[];
  /** Cells of values, or the one that reaches from the labels over them. */
  readonly cells: readonly GridCell[];
  readonly isEven: boolean;
}

function bandAt(grid: Grid, row: number, labels: number): Band {
  const cells = grid.cells.filter((cell) => cell.row === row && end(cell) > labels);
  const height = cells[0]?.rowSpan ?? 1;
  const beside = grid.cells.filter(
    (cell) => end(cell) <= labels && cell.row < row + height && bottom(cell) > row,
  );
  const isWithin = beside.every((cell) => cell.row >= row && bottom(cell) <= row + height);
  const isEven = cells.length > 0 && cells.every(({ rowSpan }) => rowSpan === height) && isWithin;
  return { height: isEven ? height : 1, labels: beside, cells, isEven };
}

/** The rows of a grid; one whose cells are not as high as one another has no shape. */
export function rowsIn(grid: Grid, isFirst: boolean): readonly ScannedRow[] {
  const labels = valueColumns(grid, WIDTH)?.[0]?.from ?? 1;
  const rows: ScannedRow[] = [];
  for (let row = 0; row < grid.rows; ) {
    const band = bandAt(grid, row, labels);
    const isCaption = band.cells.some(({ column }) => column < labels);
    const values = isCaption || !band.isEven ? [] : band.cells;
    const own = isCaption ? [...band.labels, ...band.cells] : band.labels;
    rows.push({
      shape: band.isEven ? shapeOf(values.length + 1) : "?",
      otherShapes: values.map((_, fewer) => shapeOf(fewer + 1)),
      label: own.map(({ text }) => text).join(""),
      labelConfidence: Math.min(1, ...own.map(({ confidence = 1 }) => confidence)),
      labelAt: own[0]?.at ?? null,
      values,
      continues: !isFirst && row === 0,
    });
    row += band.height;
  }
  return rows;
}
