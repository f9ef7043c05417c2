import type { TableLayout } from "../../page/page-layout.ts";
import { levelLeft } from "../../prose/page-level.ts";
import { hull } from "../../raster/box.ts";
import { cropped } from "../../raster/crop.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { withoutBoxes } from "../../raster/without-boxes.ts";
import type { Rule } from "../rule.ts";
import { withCoveredCells } from "./covered.ts";
import { disclosureTables } from "./disclosure.ts";
import type { DraftTable } from "./draft.ts";
import {
  type FigureRow,
  figureRows,
  figuresIn,
  measuredIn,
  type Segment,
  segmentsOf,
} from "./figure-rows.ts";
import { withLostEnds } from "./lost-ends.ts";
import { namedRemedies } from "./named-remedies.ts";
import { namedRequests } from "./named-requests.ts";
import { withOrdinals } from "./ordinals.ts";
import type { Printed } from "./page-ink.ts";
import { pageInk, piecesOf } from "./piece.ts";
import { remediesTable, WIDTH } from "./remedies.ts";
import { requestsTable } from "./requests.ts";
import { rowsOfTables } from "./table-rows.ts";
import { withTwoLines } from "./two-lines.ts";
import { withUnitsBelow } from "./units-below.ts";

/** Gaps (in sizes) in the ink of a line that part what stands in two cells. */
const GAP = 0.75;
/** A page in more pieces than this is strewn with dots, as where grey paper was dithered: no table is told from these. */
const MOST_PIECES = 2_500;
/** Pixels around a table that its raster shows. */
const MARGIN = 6;

/** What is printed on a page outside some boxes. */
function printedOn(page: Raster, boxes: readonly Box[]): Printed {
  const rest = withoutBoxes(page, boxes);
  const found = pageInk(rest, levelLeft(page, rest));
  const { boxes: ink, rules, size } = found;
  const pieces = piecesOf(ink, size, GAP * size);
  if (pieces.length > MOST_PIECES) return { ink: [], rules: [], size, figures: [], words: [] };
  const low = figuresIn(pieces, found);
  const stacked = withUnitsBelow(
    pieces.filter((piece) => !low.has(piece)),
    [...low],
    size,
  );
  const figures = new Set(stacked.figures);
  for (const piece of measuredIn(stacked.words, figures, size)) figures.add(piece);
  const words = stacked.words.filter((piece) => !figures.has(piece));
  const numbered = withOrdinals(words, [...figures], size);
  return { ink, rules, size, ...withTwoLines(numbered.words, numbered.figures, size) };
}

function layoutOf({ rows, columns, cells }: DraftTable, page: Raster): TableLayout {
  const [left, top, right, bottom] = boxOf({ rows, columns, cells });
  const box: Box = [
    Math.max(0, left - MARGIN),
    Math.max(0, top - MARGIN),
    Math.min(page.width, right + MARGIN),
    Math.min(page.height, bottom + MARGIN),
  ];
  return {
    box,
    ruled: false,
    raster: cropped(page, box),
    toPage: ([x0, y0, x1, y1]) => [x0 + box[0], y0 + box[1], x1 + box[0], y1 + box[1]],
    rows,
    columns,
    cells: cells
      .map((cell) => {
        const [x0, y0, x1, y1] = cell.box;
        return {
          ...cell,
          box: [
            Math.max(0, x0 - box[0]),
            Math.max(0, y0 - box[1]),
            Math.min(box[2], x1) - box[0],
            Math.min(box[3], y1) - box[1],
          ] as const,
        };
      })
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** Parts of tables with many columns. */
function wideSegments(all: readonly FigureRow[], { words, figures, size }: Printed): Segment[] {
  const rows = rowsOfTables(all, size);
  const own = new Set(rows.flatMap((row) => row.figures));
  return segmentsOf(rows, [...words, ...figures.filter((figure) => !own.has(figure))], size);
}

const areApart = (a: Box, b: Box): boolean => a[0] >= b[2] || a[2] <= b[0] || a[1] >= b[3] || a[3] <= b[1];

const sureCellsIn = (drafts: readonly DraftTable[]): number =>
  drafts.flatMap(({ cells }) => cells).filter(({ isDoubtful }) => isDoubtful !== true).length;

/** Some tables, and one more in the place of those that it stands over. */
const withTable = (found: readonly DraftTable[], table: DraftTable): DraftTable[] => [
  ...found.filter((draft) => areApart(boxOf(draft), boxOf(table))),
  table,
];

/** Tables 3 and 4: by where figures stand; by the names over columns where these show more cells, for many are blank. */
function wideTables(printed: Printed): DraftTable[] {
  const rows = figureRows(printed.figures, printed.size);
  const byFigures = wideSegments(rows, printed).flatMap(
    (segment) => remediesTable(segment, printed) ?? requestsTable(segment, printed) ?? [],
  );
  const hasRemedies = byFigures.some(({ columns }) => columns === WIDTH);
  const remedies = hasRemedies ? null : namedRemedies(rows, printed);
  const found = remedies === null ? byFigures : withTable(byFigures, remedies);
  const named = firstOf(rows, (row) => namedRequests(row, printed));
  if (named === null) return found;
  const others = withTable(found, named);
  return sureCellsIn(others) > sureCellsIn(found) ? others : found;
}

/** What is printed outside some boxes. */
function outside(printed: Printed, boxes: readonly Box[]): Printed {
  const isOut = (piece: Box): boolean => boxes.every((box) => areApart(piece, box));
  return {
    ...printed,
    ink: printed.ink.filter(isOut),
    words: printed.words.filter(isOut),
    figures: printed.figures.filter(isOut),
  };
}

const boxOf = ({ cells }: DraftTable): Box => hull(cells.map(({ box }) => box));

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The tables of a level page that stand outside some boxes and whose rules, if any, close no cells: told by how their ink
 * stands. `upright` are what upright rules the page has.
 */
export function unruledTables(
  page: Raster,
  boxes: readonly Box[],
  upright: readonly Rule[] = [],
): readonly TableLayout[] {
  const printed = printedOn(page, boxes);
  const found = wideTables(printed);
  const others = disclosureTables(outside(printed, found.map(boxOf)));
  return [...found, ...others]
    .map((draft) => withCoveredCells(withLostEnds(draft, printed, page), upright))
    .map((draft) => layoutOf(draft, page));
}
