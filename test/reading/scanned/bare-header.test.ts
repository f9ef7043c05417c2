import { expect, it } from "vitest";
import type { Grid } from "../../../shared/document/document.ts";
import { isAsserted } from "../../../shared/report/cell.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

const OPTIONS = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };

/** A grid of which nothing is left right of a column, in rows: a fold or the picture's end lies there. */
const cutAt = (grid: Grid, isCut: (row: number, column: number) => boolean): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => (isCut(cell.row, cell.column) ? { ...cell, text: "" } : cell)),
});

function readCut(columns: number, isCut: (row: number, column: number, rows: number) => boolean) {
  const { manuscript } = generateReport(100, { zeros: "0" });
  const document = recognizedDocument(manuscript, OPTIONS, seededRandom(100));
  const blocks = document.blocks.map((block) =>
    block.kind === "grid" && block.columns === columns
      ? cutAt(block, (row, column) => isCut(row, column, block.rows))
      : block,
  );
  const read = scrutinizedReports({ ...document, blocks }, "");
  return read.ok ? (read.value[0]?.cells ?? {}) : {};
}

it("the amount of fees is not sure to be blank where the name over it is blank, too", () => {
  const id = "proactiveDisclosure.fees.amount";
  const whole = readCut(4, () => false)[id];
  expect(whole !== undefined && isAsserted(whole)).toBe(true);
  const named = readCut(4, (row, column, rows) => row === rows - 1 && column > 0)[id];
  expect(named?.kind).toBe("blank");
  const cut = readCut(4, (row, column, rows) => row >= rows - 2 && column > 0)[id];
  expect(cut !== undefined && isAsserted(cut)).toBe(false);
});

it("a column of table 3 is not sure to be blank where its name is blank, too", () => {
  const cells = readCut(10, (_, column) => column === 9);
  const totals = Object.entries(cells).filter(([id]) => /^requests\..*\.total$/u.test(id));
  expect(totals.length).toBeGreaterThan(20);
  expect(totals.filter(([, cell]) => isAsserted(cell))).toEqual([]);
});
