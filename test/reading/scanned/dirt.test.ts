import { expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Block, Grid } from "../../../shared/document/document.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";

/** What the edge of a desk over a page may be taken for. */
const dirt = (page: number): Grid => ({
  kind: "grid",
  rows: 2,
  columns: 8,
  cells: Array.from({ length: 16 }, (_, index) => ({
    row: index >> 3,
    column: index % 8,
    rowSpan: 1,
    columnSpan: 1,
    text: index % 3 === 0 ? "1" : "",
    confidence: index % 3 === 0 ? 0.02 : 0.3,
    at: { page, box: [index * 10, 20, index * 10 + 9, 30] },
  })),
});

it("a grid in which nothing is sure does not part the rows of a table, and gives none", () => {
  for (const seed of [100, 101, 102]) {
    const { manuscript } = generateReport(seed, { zeros: "0" });
    const options = { labels: confused(0), figures: sure, cuts: 0.1, repeatsHeader: false, tears: false };
    const document = recognizedDocument(manuscript, options, seededRandom(seed));
    const grids = document.blocks.filter((block) => block.kind === "grid");
    const blocks = document.blocks.flatMap((block): Block[] => {
      if (block.kind !== "grid") return [block];
      const [before, first] = [grids[grids.indexOf(block) - 1], block.cells[0]?.at];
      const goesOn = before?.columns === block.columns && first !== undefined && "page" in first;
      return goesOn ? [dirt(first.page), block] : [block];
    });
    expect(blocks.length).toBeGreaterThan(document.blocks.length);
    const truth = truthOf(manuscript);
    const read = scrutinizedReports({ ...document, blocks }, "");
    const { comparison, wrong } = compare("", read.ok ? read.value : [], truth);
    const whole = scrutinizedReports(document, "");
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(compare("", whole.ok ? whole.value : [], truth).comparison.exact);
  }
});
