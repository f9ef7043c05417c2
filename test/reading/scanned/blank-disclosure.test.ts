import { expect, it } from "vitest";
import type { Block, Grid } from "../../../shared/document/document.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

const OPTIONS = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };

/** A grid on a page, its columns between some edges (points). */
const placed = (grid: Grid, page: number, edges: readonly number[]): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => {
    const [, top, , bottom] = "box" in cell.at ? cell.at.box : [0, 0, 0, 0];
    const [left = 0, right = 0] = [edges[cell.column], edges[cell.column + cell.columnSpan]];
    return { ...cell, at: { page, box: [left, top, right, bottom] } };
  }),
});

/** Table 2 as nobody filled it in. */
const blank = (grid: Grid): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) =>
    /^[\d.,／/-]*$/u.test(cell.text.trim()) ? { ...cell, text: "", confidence: 1 } : cell,
  ),
});

const EDGES = Array.from({ length: 16 }, (_, column) => 60 + 30 * column);

it("a blank table 2 on the page before table 3 is not lost, though its columns are the last ones of that", () => {
  for (const seed of Array.from({ length: 40 }, (_, index) => 300 + index)) {
    const { manuscript } = generateReport(seed, { zeros: "" });
    const document = recognizedDocument(manuscript, OPTIONS, seededRandom(seed));
    const grids = document.blocks.filter((block) => block.kind === "grid");
    const edges = [60, ...EDGES.slice(7, 11)];
    const blocks = document.blocks.map((block): Block => {
      if (block.kind !== "grid") return block;
      const page = grids.indexOf(block) + 1;
      return page === 1 ? placed(blank(block), page, edges) : placed(block, page, EDGES);
    });
    const read = scrutinizedReports({ ...document, blocks }, "");
    const cells = Object.entries((read.ok ? read.value[0] : undefined)?.cells ?? {});
    const disclosure = cells.filter(([id]) => id.startsWith("proactiveDisclosure."));
    expect(disclosure.length).toBeGreaterThan(0);
    expect(disclosure.filter(([, { kind }]) => kind === "missing")).toEqual([]);
  }
});
