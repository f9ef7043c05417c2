import { expect, it } from "vitest";
import type { Grid } from "../../../shared/document/document.ts";
import { fitRequests } from "../../../shared/reading/scanned/requests.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

/** A grid without its last row, which a page break left as running text. */
const withoutLast = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows - 1,
  cells: grid.cells.filter(({ row, rowSpan }) => row + rowSpan < grid.rows),
});

it("the fifteen figures of table 4 are not the last row of table 3, which is not there", () => {
  const { manuscript } = generateReport(100, { zeros: "0" });
  const options = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
  const { blocks } = recognizedDocument(manuscript, options, seededRandom(100));
  const [, requests, remedies] = blocks.flatMap((block) => (block.kind === "grid" ? [block] : []));
  if (requests === undefined || remedies === undefined) throw new Error("three tables are printed");
  const cut = withoutLast(requests);
  expect(fitRequests([cut])?.found).toBeGreaterThan(0);
  expect(fitRequests([cut, remedies])).toBeNull();
});

/** A grid whose first column of values something on it made two of, the second of them blank. */
function withColumnParted(grid: Grid, first: number): Grid {
  const cells = grid.cells.flatMap((cell) => {
    const { column, columnSpan } = cell;
    if (column > first) return [{ ...cell, column: column + 1 }];
    if (column + columnSpan - 1 > first) return [{ ...cell, columnSpan: columnSpan + 1 }];
    return column === first ? [cell, { ...cell, column: first + 1, text: "" }] : [cell];
  });
  return { ...grid, columns: grid.columns + 1, cells };
}

it("a page whose rows have a figure between their labels and the last seven columns has others than the form's", () => {
  const { manuscript } = generateReport(100, { zeros: "0" });
  const options = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
  const { blocks } = recognizedDocument(manuscript, options, seededRandom(100));
  const [, requests] = blocks.flatMap((block) => (block.kind === "grid" ? [block] : []));
  if (requests === undefined) throw new Error("three tables are printed");
  expect(fitRequests([requests])?.found).toBeGreaterThan(0);
  expect(fitRequests([withColumnParted(requests, requests.columns - 7)])).toBeNull();
});
