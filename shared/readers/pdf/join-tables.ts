import { UNKNOWN } from "./glyph.ts";
import type { PageCell, PageTable } from "./page-table.ts";

/** How far (points) a column line may be off from page to page. */
const ALIGNED = 1.6;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= ALIGNED;

/** True where every column line of `some` is one of `all`. */
const within = (some: readonly number[], all: readonly number[]): boolean =>
  some.every((x) => all.some((other) => near(x, other)));

/** Two parts are of one table where both are equally wide, and the column lines of one are all in the other. */
function sameColumns(above: PageTable, below: PageTable): boolean {
  const [a, b] = [above.xs, below.xs];
  const aligned = near(a[0] ?? 0, b[0] ?? 0) && near(a.at(-1) ?? 0, b.at(-1) ?? 0);
  return aligned && (within(a, b) || within(b, a));
}

/** The cells of a table on other column lines, of which its own are some. */
function onLines(table: PageTable, xs: readonly number[]): PageCell[] {
  const index = table.xs.map((x) => xs.findIndex((other) => near(x, other)));
  return table.cells.map((cell) => {
    const column = index[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (index[cell.column + cell.columnSpan] ?? column + 1) - column };
  });
}

const keyOf = (cell: PageCell): string => `${cell.column}+${cell.columnSpan}x${cell.rowSpan}:${cell.text}`;

const rowOf = (cells: readonly PageCell[], row: number): PageCell[] =>
  cells.filter((cell) => cell.row === row);

/** How many rows at the top of a part are the header of the table, printed again. */
function repeatedRows(above: readonly PageCell[], below: readonly PageCell[], rows: number): number {
  let row = 0;
  let whole = 0;
  let reach = 0;
  while (row < rows) {
    const there = rowOf(below, row);
    const here = rowOf(above, row);
    if (there.length === 0 || there.map(keyOf).join("\n") !== here.map(keyOf).join("\n")) break;
    if (there.every((cell) => !/\p{L}/u.test(cell.text))) break;
    reach = Math.max(reach, ...there.map((cell) => row + cell.rowSpan));
    row += 1;
    if (reach <= row) whole = row;
  }
  return whole;
}

const isBlank = (cell: PageCell): boolean => cell.text.trim() === "";

/**
 * True where the first row of a part goes on with the last row above it: neither is closed by a rule, or there is
 * nothing in it but what some cells of that row have too much of (a number whose end was carried to the next page).
 */
function continuesRow(last: readonly PageCell[], first: readonly PageCell[], open: boolean): boolean {
  if (open) return true;
  const ink = first.filter((cell) => !isBlank(cell));
  const [leftmost] = first;
  return (
    ink.length > 0 &&
    leftmost !== undefined &&
    isBlank(leftmost) &&
    ink.every((cell) => /^[\d\s.,%]+$/u.test(cell.text)) &&
    first.length === last.length &&
    ink.every((cell) => last.some((other) => other.column === cell.column && !isBlank(other)))
  );
}

const NUMBER = /^[+-]?\d[\d,.]*$/u;
const UNIT = /^(?:亿元|万元|元|件|项|个|条|次|宗|份|起|人|例|篇)$/u;
const FIGURE = /^[+-]?\d[\d,.\s]*\P{L}*[亿万元件项个条次宗份起人例篇]{0,2}(?:\([^)]*\))?$/u;
const folded = ({ text }: PageCell): string => text.normalize("NFKC").trim();

/** The unit of a number was carried over: nothing else stands alone like that. */
const carriesUnit = (last: readonly PageCell[], first: readonly PageCell[]): boolean =>
  first.some(
    (cell) =>
      UNIT.test(folded(cell)) &&
      last.some((other) => other.column === cell.column && NUMBER.test(folded(other))),
  );

/**
 * True for a row without a label at the top of a page, below one that has one: cells of several lines may have been
 * carried over whole, so that what is above them is no blank.
 */
function isUnlabelled(last: readonly PageCell[], first: readonly PageCell[]): boolean {
  const ink = first.filter((cell) => !isBlank(cell));
  return (
    ink.length > 0 &&
    ink.every(
      (cell) =>
        FIGURE.test(folded(cell)) &&
        last.some((other) => other.column === cell.column && (isBlank(other) || FIGURE.test(folded(other)))),
    ) &&
    last.some((cell) => /\p{Script=Han}{2}/u.test(cell.text))
  );
}

const joinText = (above: string, below: string): string =>
  [above, below].filter((text) => text.trim() !== "").join("\n");

/** Cells of the row that was cut, each with what stands of it on the next page. */
function mended(
  cells: readonly PageCell[],
  rows: number,
  below: readonly PageCell[],
  proved: boolean,
): PageCell[] {
  return cells.map((cell) => {
    if (cell.row + cell.rowSpan !== rows) return cell;
    const rest = below.find(
      (other) => other.row === 0 && other.column === cell.column && other.columnSpan === cell.columnSpan,
    );
    if (rest === undefined) return cell;
    const mark = proved || isBlank(rest) ? "" : UNKNOWN;
    return { ...cell, text: joinText(cell.text, rest.text) + mark, rowSpan: cell.rowSpan + rest.rowSpan - 1 };
  });
}

const isPartOfCut = (cell: PageCell, above: readonly PageCell[], rows: number): boolean =>
  cell.row === 0 &&
  above.some(
    (other) =>
      other.row + other.rowSpan === rows &&
      other.column === cell.column &&
      other.columnSpan === cell.columnSpan,
  );

/** The parts of a table on two pages as one; null where their columns do not prove that they are one table. */
export function joinTables(above: PageTable, below: PageTable): PageTable | null {
  if (!above.ruled || !below.ruled || !sameColumns(above, below)) return null;
  const xs = above.xs.length >= below.xs.length ? above.xs : below.xs;
  const upper = onLines(above, xs);
  const lower = onLines(below, xs);
  const repeated = repeatedRows(upper, lower, below.rows);
  const rest = lower
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  const open = above.openBelow && below.openAbove && repeated === 0;
  const [last, first] = [rowOf(upper, above.rows - 1), rowOf(rest, 0)];
  const proved = continuesRow(last, first, open) || carriesUnit(last, first);
  const cut = proved || isUnlabelled(last, first);
  const shift = above.rows - (cut ? 1 : 0);
  const kept = cut ? rest.filter((cell) => !isPartOfCut(cell, upper, above.rows)) : rest;
  const cells = [
    ...(cut ? mended(upper, above.rows, rest, proved) : upper),
    ...kept.map((cell) => ({ ...cell, row: cell.row + shift })),
  ];
  return {
    ...above,
    xs,
    rows: shift + below.rows - repeated,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    openBelow: below.openBelow,
  };
}
