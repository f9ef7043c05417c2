import type { Grid, GridCell } from "../../document/document.ts";
import { normalizeLabel } from "../normalize.ts";
import { parseValue } from "../value.ts";
import { edgesOf } from "./column-edges.ts";
import { type Named, nearest } from "./nearest.ts";
import { overValues, type RequestsPart, requestsPart } from "./requests-grid.ts";

/** Columns that may stand behind those of the form (备注). */
const MOST_BEHIND = 2;
/** Kinds of applicants that may be left out. */
const MOST_LEFT_OUT = 3;
/** How far apart (share of the table's width) a column may lie on two pages. */
const APART = 0.012;

/** A column so much wider than most may be two between which a rule was not seen. */
const WIDE = 1.6;

/** Table 3 with other columns than the seven of the form, and which of them its own are. */
export interface OtherColumns {
  readonly parts: readonly RequestsPart[];
  readonly order: readonly number[];
}

interface Way {
  readonly width: number;
  readonly behind: number;
}

const right = ({ column, columnSpan }: GridCell): number => column + columnSpan;

/** A grid without its last columns. Of a cell that reaches into them nothing is sure. */
function withoutLast(grid: Grid, count: number): Grid {
  if (count === 0) return grid;
  const columns = grid.columns - count;
  const cells = grid.cells.flatMap((cell) => {
    if (cell.column >= columns) return [];
    return right(cell) <= columns ? [cell] : [{ ...cell, columnSpan: columns - cell.column, confidence: 0 }];
  });
  return { ...grid, columns, cells };
}

/** A heading in words; a column with none may be half of one that a false line divided. */
const isHeading = ({ text }: GridCell): boolean =>
  parseValue(text) === null && /\p{Script=Han}{2}/u.test(text);

/** The name that a heading prints and nothing else: that of two columns between which a rule was not seen holds both names. */
function onlyName({ text }: GridCell, names: readonly Named<number>[]): number | null {
  const found = nearest(text, names);
  const bodies = names.find(({ name }) => name === found)?.bodies ?? [];
  const { length } = normalizeLabel(text).body;
  return bodies.some((body) => length <= body.length) ? found : null;
}

/**
 * The columns of the form that a header names, where each column of values has its own name right over it, in the form's order,
 * no name stands elsewhere, and what stands behind them has a heading that is none.
 */
function orderOf(grid: Grid, part: RequestsPart, names: readonly Named<number>[]): readonly number[] | null {
  const over = overValues(part);
  const areOver = over.every((cell, index) => {
    const column = part.columns[index];
    return cell?.column === column?.from && cell !== undefined && right(cell) === column?.to;
  });
  const order = over.flatMap((cell) => (cell === undefined ? [] : (onlyName(cell, names) ?? [])));
  const rises = order.every((name, index) => index === 0 || name > (order[index - 1] ?? name));
  if (!areOver || order.length < over.length || !rises) return null;
  const header = grid.cells.filter(({ row }) => row < part.headerRows);
  const others = header.filter(
    (cell) => !over.some((own) => own?.row === cell.row && own.column === cell.column),
  );
  if (others.some(({ text }) => nearest(text, names) !== null)) return null;
  const end = part.columns.at(-1)?.to ?? grid.columns;
  const behind = header.filter(({ column }) => column >= end);
  const isHeaded = Array.from({ length: grid.columns - end }, (_, index) => end + index).every((column) =>
    behind.some((cell) => cell.column <= column && right(cell) > column && isHeading(cell)),
  );
  return isHeaded ? order : null;
}

/** Where the columns of values begin and end, as shares of the table's width. */
function sharesOf(
  grid: Grid,
  { columns }: RequestsPart,
  nearestRow: "first" | "last",
): readonly number[] | null {
  const edges = edgesOf(grid, nearestRow);
  return edges === null ? null : columns.flatMap(({ from, to }) => [edges[from] ?? 0, edges[to] ?? 0]);
}

/** True where no column of values is much wider than most. */
function areEven(shares: readonly number[] | null): boolean {
  const widths = (shares ?? []).flatMap((from, index) =>
    index % 2 === 0 ? [(shares?.[index + 1] ?? 0) - from] : [],
  );
  const [narrow = 0] = widths.toSorted((a, b) => a - b).slice(Math.floor((widths.length - 1) / 2));
  return widths.length > 0 && Math.max(...widths) <= WIDE * narrow;
}

/** The table in one way to see its columns: by the names of its first header, and where these stand on later pages. */
function inWay(
  grids: readonly Grid[],
  names: readonly Named<number>[],
  { width, behind }: Way,
): OtherColumns | null {
  const [parts, orders]: [RequestsPart[], (readonly number[] | null)[]] = [[], []];
  for (const [index, grid] of grids.entries()) {
    const part = requestsPart(withoutLast(grid, behind), index === 0, width);
    if (part === null) return null;
    const [before, above] = [parts[index - 1], grids[index - 1]];
    if (part.headerRows > 0)
      orders.push(areEven(sharesOf(grid, part, "last")) ? orderOf(grid, part, names) : null);
    else if (before === undefined || above === undefined) return null;
    else {
      const [upper, lower] = [sharesOf(above, before, "last"), sharesOf(grid, part, "first")];
      const goesOn = upper?.every((share, edge) => Math.abs(share - (lower?.[edge] ?? Number.NaN)) <= APART);
      orders.push(goesOn === true ? (orders[index - 1] ?? null) : null);
    }
    parts.push(part);
  }
  const [order] = orders;
  const isOne = orders.every((own) => own !== null && own.join() === order?.join());
  return order !== undefined && order !== null && isOne ? { parts, order } : null;
}

/** Table 3 with other columns than the form's, where its header proves which they are: some left out, or others behind them. */
export function otherColumns(grids: readonly Grid[], names: readonly Named<number>[]): OtherColumns | null {
  for (let behind = 0; behind <= MOST_BEHIND; behind += 1)
    for (let width = names.length; width >= names.length - MOST_LEFT_OUT; width -= 1) {
      if (behind === 0 && width === names.length) continue;
      const found = inWay(grids, names, { width, behind });
      if (found !== null) return found;
    }
  return null;
}
