import type { Block, Grid, GridCell, SourceDocument } from "../document/document.ts";
import { cellLabel } from "../form/cells.ts";
import type { Issue } from "../report/report.ts";
import { withDrawnTables } from "./drawn-tables.ts";
import { laidOutTables } from "./laid-out/tables.ts";
import { type PieceRow, rowsOf } from "./pieces.ts";
import { fitDisclosure } from "./scanned/disclosure.ts";
import { fitRemedies } from "./scanned/remedies.ts";
import { fitRequests } from "./scanned/requests.ts";
import { coverOf } from "./scanned/scanned-row.ts";
import type { FittedTable } from "./scanned/table.ts";
import { parseValue } from "./value.ts";

/** A table stands on so many pages at most. */
const MOST_PAGES = 6;
/** What a page break puts between two parts of a table: page numbers, running titles. */
const [MOST_LINES, MOST_LETTERS] = [4, 80];
/** A row with so many figures is one of values. */
const LEAST_FIGURES = 3;

const TABLES: readonly ((grids: readonly Grid[], columns: FittedTable["columns"]) => FittedTable | null)[] = [
  fitDisclosure,
  fitRequests,
  fitRemedies,
];

const isScanned = (block: Block, format: SourceDocument["format"]): block is Grid =>
  block.kind === "grid" &&
  (format === "scan" || block.cells.some(({ confidence }) => confidence !== undefined));

const pageOf = ({ cells }: Grid): number | null => {
  const at = cells[0]?.at;
  return at !== undefined && "page" in at ? at.page : null;
};

/** From where to where a grid reaches across its page. */
const reachOf = ({ cells }: Grid): readonly [left: number, right: number] => {
  const boxes = cells.flatMap(({ at }) => ("box" in at ? [at.box] : []));
  return [Math.min(...boxes.map(([left]) => left)), Math.max(...boxes.map(([, , right]) => right))];
};

/** Points by which the sides of one table differ from page to page. */
const SAME_SIDE = 4;

/** True for grids of two pages, also where both lie in one picture: side by side, or one right under the other. */
const isOnLaterPage = (above: Grid, below: Grid): boolean => {
  const [page, next] = [pageOf(above), pageOf(below)];
  if (page === null || next === null || next > page) return true;
  const [[left, right], [start, end]] = [reachOf(above), reachOf(below)];
  const isUnder = Math.abs(start - left) <= SAME_SIDE && Math.abs(end - right) <= SAME_SIDE;
  return next === page && (isUnder || start >= right);
};

/** A figure less sure than this is dirt where nothing else stands in its grid. */
const DIRT = 0.5;

/** True for a grid without words and without a sure figure: a crease, a shadow, the edge of a desk may look like rules. */
const isDirt = ({ cells }: Grid): boolean =>
  cells.every(({ text, confidence = 1 }) => {
    const value = parseValue(text);
    return value !== null && (value.kind === "blank" || confidence < DIRT);
  });

/** A table with the blocks that it takes, from the first of its grids to the last, and which of the form's it is. */
interface Stretch {
  readonly table: FittedTable;
  readonly end: number;
  readonly which: number;
}

/** The grids that may be one table with that at `start`, one page more each time, with the block after the last. */
function runsFrom(
  blocks: readonly Block[],
  start: number,
): readonly { grids: readonly Grid[]; end: number }[] {
  const runs: { grids: readonly Grid[]; end: number }[] = [];
  let grids: readonly Grid[] = [];
  let [lines, letters] = [0, 0];
  for (let index = start; index < blocks.length && grids.length < MOST_PAGES; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === "line") {
      lines += 1;
      letters += block.parts.reduce((sum, { text }) => sum + text.length, 0);
      if (lines > MOST_LINES || letters > MOST_LETTERS) break;
      continue;
    }
    const last = grids.at(-1);
    if (last !== undefined && isDirt(block)) continue;
    if (last !== undefined && !isOnLaterPage(last, block)) break;
    grids = [...grids, block];
    runs.push({ grids, end: index + 1 });
    [lines, letters] = [0, 0];
  }
  return runs;
}

/** Of two whole tables of the form that with fewer pages is better: in the other a blank one would be lost before it. */
function isBetter({ table: a, ...one }: Stretch, { table: b, ...other }: Stretch): boolean {
  if (a.isComplete !== b.isComplete) return a.isComplete;
  return a.isComplete && one.which !== other.which && one.end !== other.end
    ? one.end < other.end
    : a.found > b.found;
}

/**
 * The table of the form that begins with a grid; of several ways to see it the one that finds most. `columns` is how those
 * of table 3 were found to stand before.
 */
function stretchAt(blocks: readonly Block[], start: number, columns: FittedTable["columns"]): Stretch | null {
  let best: Stretch | null = null;
  for (const { grids, end } of runsFrom(blocks, start))
    for (const [which, tableIn] of TABLES.entries()) {
      const table = tableIn(grids, columns);
      if (table === null) continue;
      const stretch = { table, end, which };
      if (best === null || isBetter(stretch, best)) best = stretch;
    }
  return best;
}

const isFigure = ({ text }: GridCell): boolean => parseValue(text)?.kind === "number";

/** A grid without the labels that stand beside several rows of values: none of them is the label of one row. */
function withoutGroups(grid: Grid): Grid {
  const isRow = coverOf(grid.cells, grid.rows).map((cells) => cells.filter(isFigure).length >= LEAST_FIGURES);
  const heads = ({ text, row, rowSpan }: GridCell): boolean =>
    rowSpan > 1 && parseValue(text) === null && isRow.slice(row, row + rowSpan).some((own) => own);
  return { ...grid, cells: grid.cells.filter((cell) => !heads(cell)) };
}

/** Nothing that stands before a table which has a header of its own is a part of that header. */
const BEFORE: PieceRow = { pieces: [], binding: "loose", width: 0, prose: true };

/** A document as rows of labels and values, and what is to be said of tables that were recognised from pictures. */
export interface DocumentRows {
  readonly rows: readonly PieceRow[];
  readonly issues: readonly Issue[];
}

function issueOf({ byOrder, at }: FittedTable): Issue[] {
  const [first] = byOrder;
  if (first === undefined) return [];
  const detail = `${cellLabel(first).split(" ")[0]}: rows told by their order, for labels are not readable`;
  return [{ code: "ROWS_BY_ORDER", cells: byOrder, detail, at }];
}

/**
 * The document in reading order. Tables that were recognised from pictures and are those of the form come in its own
 * words: their labels may be badly read, and a page may end within them.
 */
export function documentRows(document: SourceDocument): DocumentRows {
  const blocks = withDrawnTables(document.blocks);
  const laidOut = laidOutTables(blocks);
  const rows: PieceRow[] = [];
  const issues: Issue[] = [];
  let columns: FittedTable["columns"];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (block === undefined) break;
    const table = laidOut.get(index);
    if (table !== undefined) {
      rows.push(...table.rows);
      index = table.end;
      continue;
    }
    const scanned = isScanned(block, document.format);
    const stretch = scanned ? stretchAt(blocks, index, columns) : null;
    if (stretch === null) rows.push(...rowsOf(scanned ? withoutGroups(block) : block));
    else {
      rows.push(BEFORE, ...stretch.table.rows);
      issues.push(...issueOf(stretch.table));
      columns = stretch.table.columns ?? columns;
    }
    index = stretch?.end ?? index + 1;
  }
  return { rows, issues };
}
