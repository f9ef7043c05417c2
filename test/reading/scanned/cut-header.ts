import type { Block, Grid, GridCell, Place, SourceDocument } from "../../../shared/document/document.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

const end = ({ row, rowSpan }: GridCell): number => row + rowSpan;
const overleaf = (at: Place): Place => ("page" in at ? { ...at, page: at.page + 1 } : at);

/** A grid whose page ends above a row of its header: cells are cut with their words, columns that no line divides are one. */
export function cut(grid: Grid, row: number): readonly [Grid, Grid] {
  const half = (text: string) => Math.ceil(text.length / 2);
  const upper = grid.cells
    .filter((cell) => cell.row < row)
    .map((cell) =>
      end(cell) > row
        ? { ...cell, rowSpan: row - cell.row, text: cell.text.slice(0, half(cell.text)) }
        : cell,
    );
  const edges = [
    ...new Set(upper.flatMap(({ column, columnSpan }) => [column, column + columnSpan])),
  ].toSorted((a, b) => a - b);
  const seen = upper.map((cell) => {
    const column = edges.indexOf(cell.column);
    return { ...cell, column, columnSpan: edges.indexOf(cell.column + cell.columnSpan) - column };
  });
  const lower = grid.cells
    .filter((cell) => end(cell) > row)
    .map((cell) =>
      cell.row < row
        ? { ...cell, row: 0, rowSpan: end(cell) - row, text: cell.text.slice(half(cell.text)) }
        : { ...cell, row: cell.row - row },
    );
  return [
    { ...grid, rows: row, columns: edges.length - 1, cells: seen },
    { ...grid, rows: grid.rows - row, cells: lower.map((cell) => ({ ...cell, at: overleaf(cell.at) })) },
  ];
}

/** Which block a table is, by its columns: 10 table 3, 15 table 4. */
const tableIn = (blocks: readonly Block[], columns: number): number =>
  blocks.findIndex((block) => block.kind === "grid" && block.columns === columns);

/** Which block table 3 is. */
export const requestsIn = (blocks: readonly Block[]): number => tableIn(blocks, 10);

/** A generated report as it is read from its pages, every label right. */
export function documentOf(seed: number): SourceDocument {
  const { manuscript } = generateReport(seed, { zeros: "0" });
  const options = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
  return recognizedDocument(manuscript, options, seededRandom(seed));
}

/** A document with other grids in the place of a table. */
function withTable(document: SourceDocument, columns: number, change: (grid: Grid) => readonly Grid[]) {
  const place = tableIn(document.blocks, columns);
  const grid = document.blocks[place];
  if (grid?.kind !== "grid") throw new Error("no such table");
  return { ...document, blocks: document.blocks.toSpliced(place, 1, ...change(grid)) };
}

/** A document with other grids in the place of table 3. */
export const withRequests = (document: SourceDocument, change: (grid: Grid) => readonly Grid[]) =>
  withTable(document, 10, change);

/** Points that a column of table 4 is wide; a cell over several of them is as wide as they are. */
const COLUMN = 20;

function asWide(cell: GridCell): GridCell {
  if (!("box" in cell.at)) return cell;
  const [left, top, , bottom] = cell.at.box;
  return { ...cell, at: { ...cell.at, box: [left, top, left + COLUMN * cell.columnSpan, bottom] } };
}

/** A document with other grids in the place of table 4. */
export const withRemedies = (document: SourceDocument, change: (grid: Grid) => readonly Grid[]) =>
  withTable(document, 15, (grid) => change({ ...grid, cells: grid.cells.map(asWide) }));

/** A report of which a page ends above a row of the header of table 3. */
export const cutDocument = (seed: number, row: number): SourceDocument =>
  withRequests(documentOf(seed), (grid) => cut(grid, row));
