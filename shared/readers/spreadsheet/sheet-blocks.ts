import type { Block, Grid, GridCell, Line } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";
import { type DisplayedCell, displayedCells } from "./displayed.ts";
import type { Sheet } from "./sheet.ts";

/** A cell with this much text is prose, never a cell of the form. */
const PROSE_LENGTH = 400;
const MAX_COLUMN = 16_384;
const MAX_COLUMNS = 2_000;
const MAX_SLOTS = 200_000;

/** A row of which something is displayed; `inked` are its cells that hold text. */
interface Row {
  readonly row: number;
  readonly cells: readonly DisplayedCell[];
  readonly inked: readonly DisplayedCell[];
}

const isMerged = ({ row, column, bottom, right }: DisplayedCell): boolean => bottom > row || right > column;

/** Rows that hold text; and blank rows of a table, whose cells are drawn or merged as those above them. */
function filledRows(cells: readonly DisplayedCell[]): Row[] {
  const rows: Row[] = [];
  for (const [row, of] of Map.groupBy(cells, (cell) => cell.row)) {
    const inked = of.filter((cell) => cell.text !== "");
    const above = rows.at(-1);
    const goesOn = above?.row === row - 1 && above.inked.length > 1;
    const drawn = of.filter((cell) => cell.framed === true || isMerged(cell));
    if (inked.length > 0 || (goesOn && drawn.length > 1)) rows.push({ row, cells: of, inked });
  }
  return rows;
}

/** Rows cut where a row is blank that no cell reaches over. Rows that are hidden cut nothing. */
function stretches(rows: readonly Row[], sheet: Sheet): Row[][] {
  const cut: Row[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    let next = reached + 1;
    while (next < row.row && sheet.isRowHidden(next)) next += 1;
    if (next < row.row) cut.push([row]);
    else cut.at(-1)?.push(row);
    reached = Math.max(reached, row.row, ...row.cells.map(({ bottom }) => bottom));
  }
  return cut;
}

/**
 * The rows with a single text that are no rows of a table: titles, headings, paragraphs. Borders tell, where the table
 * beside them has any; else their place before or after the table, or that nothing is formatted beside them.
 */
function aloneIn(stretch: readonly Row[]): ReadonlySet<Row> {
  const isFramed = stretch.some(({ cells }) => cells.some(({ framed }) => framed === true));
  const begin = stretch.findIndex(({ inked }) => inked.length > 1);
  const end = stretch.findLastIndex(({ inked }) => inked.length > 1);
  const first = stretch.reduce((least, { inked }) => Math.min(least, inked[0]?.column ?? least), MAX_COLUMN);
  return new Set(
    stretch.filter(({ inked: [only, second], cells }, index) => {
      if (only === undefined || second !== undefined) return false;
      if (isFramed) return only.framed !== true;
      if (index < begin || begin === -1) return true;
      if (cells.length > 1 || only.right > only.column) return false;
      return only.column === first || index > end;
    }),
  );
}

const isProse = ({ inked }: Row): boolean => inked.some(({ text }) => text.length > PROSE_LENGTH);

/** The blocks of one sheet: tables as grids without their empty rows and columns, texts as lines. `table` counts sheets. */
export function sheetBlocks(sheet: Sheet, table: number): Block[] {
  const place = ({ row, column }: DisplayedCell): GridCell["at"] => ({ table, row, column });
  const linesOf = (cell: DisplayedCell): Line[] =>
    cell.text
      .split("\n")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text) => ({ kind: "line", separator: "none", parts: [{ text, at: place(cell) }] }));
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const closeGrid = (): void => {
    if (rows.length > 0) blocks.push(...gridOrLines(rows, place, linesOf));
    rows = [];
  };
  for (const stretch of stretches(filledRows(displayedCells(sheet)), sheet)) {
    const alone = aloneIn(stretch);
    for (const row of stretch) {
      if (alone.has(row) || isProse(row)) {
        closeGrid();
        blocks.push(...row.inked.flatMap(linesOf));
      } else rows.push(row);
    }
    closeGrid();
  }
  return blocks;
}

/** Rows as grids; a row whose only cell is as wide as the table is a line between them. */
function gridOrLines(
  rows: readonly Row[],
  place: (cell: DisplayedCell) => GridCell["at"],
  linesOf: (cell: DisplayedCell) => Line[],
): Block[] {
  const columns = [...new Set(rows.flatMap(({ inked }) => inked.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  if (columns.length > MAX_COLUMNS || rows.length * columns.length > MAX_SLOTS)
    throw new Refusal("TOO_COMPLEX", `a sheet of ${rows.length} × ${columns.length} filled rows and columns`);
  const blocks: Block[] = [];
  let held: Row[] = [];
  let reached = -1;
  const close = (): void => {
    if (held.length > 0) blocks.push(gridOf(held, columns, place));
    held = [];
  };
  for (const row of rows) {
    const [only, second] = row.inked;
    const last = columns.at(-1) ?? 0;
    const whole =
      second === undefined && only?.column === columns[0] && only !== undefined && only.right >= last;
    if (only !== undefined && whole && row.row > reached) {
      close();
      blocks.push(...linesOf(only));
    } else held.push(row);
    reached = Math.max(reached, ...row.cells.map(({ bottom }) => bottom));
  }
  close();
  return blocks;
}

function gridOf(
  rows: readonly Row[],
  columns: readonly number[],
  place: (cell: DisplayedCell) => GridCell["at"],
): Grid {
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const taken = rows.map(() => new Uint8Array(columns.length));
  const cells: GridCell[] = [];
  rows.forEach(({ cells: stated, row: sheetRow }, row) => {
    const begun = new Map(stated.map((cell) => [columnAt.get(cell.column), cell]));
    columns.forEach((sheetColumn, column) => {
      if (taken[row]?.[column] === 1) return;
      const blank = { row: sheetRow, column: sheetColumn, text: "", bottom: sheetRow, right: sheetColumn };
      const cell = begun.get(column) ?? { ...blank, framed: null };
      let rowSpan = 1;
      while ((rows[row + rowSpan]?.row ?? Number.POSITIVE_INFINITY) <= cell.bottom) rowSpan += 1;
      let columnSpan = 1;
      while ((columns[column + columnSpan] ?? Number.POSITIVE_INFINITY) <= cell.right) columnSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) taken[r]?.fill(1, column, column + columnSpan);
      cells.push({ text: cell.text, row, column, rowSpan, columnSpan, at: place(cell) });
    });
  });
  return { kind: "grid", rows: rows.length, columns: columns.length, cells };
}
