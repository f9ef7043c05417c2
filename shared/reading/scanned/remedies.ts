import type { Grid, GridCell } from "../../document/document.ts";
import { cellsOfTable } from "../../form/cells.ts";
import { REMEDY_COLUMNS } from "../../form/remedies.ts";
import { normalizeLabel } from "../normalize.ts";
import type { PieceRow } from "../pieces.ts";
import { parseValue } from "../value.ts";
import { columnNames } from "./column-names.ts";
import { headerJoined, isFigure } from "./joined-header.ts";
import { type Named, nearest } from "./nearest.ts";
import { formHeader, valuePiece } from "./pieces-of.ts";
import { coverOf, type ScannedRow } from "./scanned-row.ts";
import type { FittedTable } from "./table.ts";
import { mended, tearsOf } from "./torn.ts";

const CELLS = cellsOfTable("remedies", "2021").map(({ id }) => id);
const WIDTH = CELLS.length;
const GROUP = REMEDY_COLUMNS.length;
/** A row with more words than this is a header. */
const MOST_WORDS = 7;
/** Names of columns that a header without the form's cells must have in their places. */
const LEAST_NAMES = 8;

const named = (labels: readonly string[]): readonly Named<number>[] =>
  labels.map((label, name) => ({ name, bodies: [normalizeLabel(label).body] }));

const LEAVES = named(REMEDY_COLUMNS.map(({ label }) => label));
const TOP = named(["行政复议", "行政诉讼"]);
const WAYS = named(["未经复议直接起诉", "复议后起诉"]);

/** The cells of the header as `row column rowSpan columnSpan`. */
const FORM_HEADER: ReadonlySet<string> = new Set([
  "0 0 1 5",
  "0 5 1 10",
  ...[0, 1, 2, 3, 4].map((column) => `1 ${column} 2 1`),
  "1 5 1 5",
  "1 10 1 5",
  ...Array.from({ length: 2 * GROUP }, (_, index) => `2 ${GROUP + index} 1 1`),
]);

const isUnit = ({ rowSpan, columnSpan }: GridCell): boolean => rowSpan === 1 && columnSpan === 1;
const isFigures = (cells: readonly GridCell[]): boolean =>
  cells.length === WIDTH &&
  cells.every(isUnit) &&
  cells.filter(({ text }) => parseValue(text) === null).length <= MOST_WORDS;

interface Part {
  readonly header: readonly GridCell[];
  readonly rows: readonly ScannedRow[];
}

/** A grid of fifteen columns: its header, then rows of fifteen figures and nothing else. */
function partOf(grid: Grid, isFirst: boolean): Part | null {
  if (grid.columns !== WIDTH) return null;
  const cover = coverOf(grid.cells, grid.rows);
  const start = cover.findIndex(isFigures);
  const first = start === -1 ? grid.rows : start;
  const rows = cover.slice(first);
  if (!rows.every(isFigures)) return null;
  return {
    header: grid.cells.filter(({ row }) => row < first),
    rows: rows.map((values, index) => ({
      shape: "0",
      label: "",
      labelConfidence: 1,
      labelAt: null,
      values,
      continues: !isFirst && index === 0,
    })),
  };
}

/** The header has the cells of the form, and no others. */
const hasFormCells = (header: readonly GridCell[]): boolean =>
  header.length === FORM_HEADER.size &&
  header.every(({ row, column, rowSpan, columnSpan }) =>
    FORM_HEADER.has(`${row} ${column} ${rowSpan} ${columnSpan}`),
  );

interface HeaderReading {
  /** The columns stand as the form has them: nothing readable contradicts it, and the cells or enough names say so. */
  readonly isInOrder: boolean;
  readonly isReadable: boolean;
}

function readHeader(header: readonly GridCell[]): HeaderReading {
  const over = Array.from({ length: WIDTH }, (_, column) =>
    header.findLast((cell) => cell.columnSpan === 1 && cell.column === column),
  );
  const spanning = (row: number, columns: readonly number[]): readonly (GridCell | undefined)[] =>
    columns.map((column) =>
      header.find((cell) => cell.row === row && cell.column === column && cell.columnSpan > 1),
    );
  const leaves = [0, GROUP, 2 * GROUP].map((from) => columnNames(over.slice(from, from + GROUP), LEAVES));
  const groups = [
    columnNames(spanning(0, [0, GROUP]), TOP),
    columnNames(spanning(1, [GROUP, 2 * GROUP]), WAYS),
  ];
  const isReadable = leaves.reduce((sum, names) => sum + names.readable.length, 0) >= LEAST_NAMES;
  const agrees = [...leaves, ...groups].every(({ order }) => order === "form");
  return { isReadable, isInOrder: agrees && (isReadable || hasFormCells(header)) };
}

const IN_ORDER: readonly (readonly [names: readonly string[], from: number])[] = [
  [["行政复议"], 0],
  [["行政诉讼"], GROUP],
  [[...REMEDY_COLUMNS.map(({ label }) => label)], 0],
  [["未经复议直接起诉"], GROUP],
  [["复议后起诉"], 2 * GROUP],
  [[...REMEDY_COLUMNS, ...REMEDY_COLUMNS].map(({ label }) => label), GROUP],
];

/** A header that contradicts the form and does not say how. */
const UNCLEAR: typeof IN_ORDER = [[["行政诉讼", "行政复议", "未经复议直接起诉"], 0]];

function dataRow(values: readonly GridCell[]): PieceRow {
  const pieces = values.map((cell, column) => valuePiece(cell, column));
  return { pieces, binding: "columns", width: WIDTH, prose: false, positioned: true, isPlaced: true };
}

/** What stands in the upper rows of the header. */
const UPPER: readonly Named<number>[] = [...TOP, ...WAYS].map((named, name) => ({ ...named, name }));

/** A row with the last lines of names, and with no figure. */
const areEndsOfNames = (cells: readonly GridCell[]): boolean =>
  cells.some(({ text }) => parseValue(text) === null) && !cells.some(isFigure);

/**
 * The grids of the table's pages, the first with its whole header where a page ended within it: what is left above the
 * break has cells of the header and fewer columns, for those of its last row stand below; or as many, where the break
 * cut that row itself.
 */
function withWholeHeader(grids: readonly Grid[]): readonly Grid[] {
  const [header, below, ...others] = grids;
  if (header === undefined || below === undefined || header.columns > below.columns) return grids;
  const isOfHeader = header.cells.some(({ text }) => nearest(text, UPPER) !== null);
  const [first = []] = coverOf(below.cells, below.rows);
  const isHeaderBelow = header.columns < below.columns ? !isFigures(first) : areEndsOfNames(first);
  const whole = isOfHeader && isHeaderBelow ? headerJoined(header, below, true) : null;
  return whole === null ? grids : [whole, ...others];
}

/** Table 4 from the grids of its pages; null where they are not its header and one row of fifteen. */
export function fitRemedies(grids: readonly Grid[]): FittedTable | null {
  const parts = withWholeHeader(grids).map((grid, index) => partOf(grid, index === 0));
  const known = parts.filter((part) => part !== null);
  const headers = known.map(({ header }) => header).filter(({ length }) => length > 0);
  const read = known.flatMap(({ rows }) => rows);
  const [row, ...others] = tearsOf(read).toReversed().reduce(mended, read);
  if (known.length < parts.length || headers.length === 0 || row === undefined || others.length > 0)
    return null;
  const readings = headers.map(readHeader);
  const isComplete = readings.every(({ isInOrder }) => isInOrder);
  const at = row.values[0]?.at ?? null;
  return {
    found: 1,
    isComplete,
    byOrder: readings.every(({ isReadable }) => isReadable) ? [] : CELLS,
    at,
    rows: [
      ...(isComplete ? IN_ORDER : UNCLEAR).map(([names, from]) => formHeader(names, from, at)),
      dataRow(row.values),
    ],
  };
}
