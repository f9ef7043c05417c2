import type { Grid, GridCell } from "../../shared/document/document.ts";
import type { PageReading } from "../../shared/document/page-reading.ts";
import type { TextractBlock } from "../../shared/textract/block.ts";
import type { Box, PagePicture } from "../../shared/textract/page-reader.ts";
import { blockList, type Reading } from "../support/textract/block-list.ts";
import type { PrintedCell, PrintedPage } from "../support/textract/printed-page.ts";
import { readingOf } from "../support/textract/read-pages.ts";

const [WIDTH, HEIGHT] = [60, 20];

/** One pixel a point. */
export const PICTURE: PagePicture = {
  page: 3,
  bytes: new Uint8Array(),
  width: 600,
  height: 400,
  toPage: (box) => box,
};

type Span = Pick<PrintedCell, "row" | "column" | "rowSpan" | "columnSpan"> & { readonly text: string };

const boxOf = ({ row, column, rowSpan, columnSpan }: Omit<Span, "text">): Box => [
  50 + column * WIDTH,
  50 + row * HEIGHT,
  50 + (column + columnSpan) * WIDTH,
  50 + (row + rowSpan) * HEIGHT,
];

function cellOf(span: Span): PrintedCell {
  const box = boxOf(span);
  const lines =
    span.text === ""
      ? []
      : [{ text: span.text, box: [box[0] + 5, box[1] + 5, box[0] + 45, box[1] + 15] as const }];
  return { ...span, box, lines };
}

/** A page with one table: a text a cell, or cells with spans. */
export function tablePage(rows: readonly (readonly string[])[], merged: readonly Span[] = []): PrintedPage {
  const covered = new Set(
    merged.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from(
        { length: rowSpan * columnSpan },
        (_, at) => `${row + Math.floor(at / columnSpan)}:${column + (at % columnSpan)}`,
      ),
    ),
  );
  const single = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      covered.has(`${row}:${column}`) ? [] : [{ row, column, rowSpan: 1, columnSpan: 1, text }],
    ),
  );
  const columns = Math.max(...rows.map(({ length }) => length));
  const table = {
    rows: rows.length,
    columns,
    cells: [...single, ...merged].map(cellOf),
    box: boxOf({ row: 0, column: 0, rowSpan: rows.length, columnSpan: columns }),
  };
  return { page: 3, width: 600, height: 400, content: [table] };
}

/** The blocks of a table of texts; `change` may spoil each of them, or take it away. */
export function answered(
  page: PrintedPage,
  change: (block: TextractBlock) => TextractBlock | readonly TextractBlock[] = (block) => block,
  reading?: Reading,
): PageReading {
  return readingOf(blockList(page, reading).flatMap(change), PICTURE);
}

/** The only table of a reading. */
export function gridOf({ blocks }: PageReading): Grid {
  const grids = blocks.filter((block): block is Grid => block.kind === "grid");
  const [grid, ...others] = grids;
  if (grid === undefined || others.length > 0) throw new Error(`${grids.length} tables`);
  return grid;
}

export function cellAt(reading: PageReading, row: number, column: number): GridCell {
  const cell = gridOf(reading).cells.find((one) => one.row === row && one.column === column);
  if (cell === undefined) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
}

/** Texts of the cells that are asserted, by place. */
export const sure = (reading: PageReading): Readonly<Record<string, string>> =>
  Object.fromEntries(
    gridOf(reading)
      .cells.filter(({ confidence = 1 }) => confidence >= 0.9)
      .map(({ row, column, text }) => [`${row}:${column}`, text]),
  );

/** A page of four figures. */
export const TABLE = tablePage([
  ["1", "22"],
  ["3", "4.5"],
]);

export const isCell = (
  { BlockType, RowIndex, ColumnIndex }: TextractBlock,
  row: number,
  column: number,
): boolean => BlockType === "CELL" && RowIndex === row + 1 && ColumnIndex === column + 1;
