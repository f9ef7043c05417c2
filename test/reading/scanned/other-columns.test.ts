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
