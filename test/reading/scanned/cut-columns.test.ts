import { expect, it } from "vitest";
import type { Grid } from "../../../shared/document/document.ts";
import { fitRequests } from "../../../shared/reading/scanned/requests.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

const HEADER_ROWS = 3;

/** The rows of a grid after its header, without its last columns, which the page ended before. */
const cutAtRight = (grid: Grid, columns: number): Grid => ({
  ...grid,
  rows: grid.rows - HEADER_ROWS,
  columns: grid.columns - columns,
  cells: grid.cells.flatMap((cell) =>
    cell.row >= HEADER_ROWS && cell.column + cell.columnSpan <= grid.columns - columns
      ? [{ ...cell, row: cell.row - HEADER_ROWS }]
      : [],
  ),
});

it.each([1, 2])(
  "of a page that ends before the last %i columns no figure is in a column for sure",
  (columns) => {
    const { manuscript } = generateReport(100, { zeros: "0" });
    const options = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
    const { blocks } = recognizedDocument(manuscript, options, seededRandom(100));
    const [, requests] = blocks.flatMap((block) => (block.kind === "grid" ? [block] : []));
    if (requests === undefined) throw new Error("table 3 is printed");
    const fitted = fitRequests([cutAtRight(requests, columns)]);
    const pieces =
      fitted?.rows
        .slice(1)
        .flatMap((row) => row.pieces.flatMap((piece) => (piece.kind === "value" ? [piece] : []))) ?? [];
    expect(pieces.filter(({ recognized }) => (recognized?.confidence ?? 1) > 0)).toEqual([]);
  },
);
