import { expect, it } from "vitest";
import type { Grid } from "../../../shared/document/document.ts";
import { isAsserted } from "../../../shared/report/cell.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";

const OPTIONS = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
const NAMES = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

/** How many cells of table 3 are asserted where its names are printed so. */
function assertedWith(name: (text: string, column: number) => string): number {
  const { manuscript } = generateReport(100, { zeros: "0" });
  const document = recognizedDocument(manuscript, OPTIONS, seededRandom(100));
  const named = (grid: Grid): Grid => ({
    ...grid,
    cells: grid.cells.map((cell) => {
      const column = NAMES.indexOf(cell.text.replaceAll(/\s/gu, ""));
      return column === -1 ? cell : { ...cell, text: name(cell.text, column) };
    }),
  });
  const blocks = document.blocks.map((block) => (block.kind === "grid" ? named(block) : block));
  const read = scrutinizedReports({ ...document, blocks }, "");
  const cells = Object.entries((read.ok ? read.value[0]?.cells : null) ?? {});
  return cells.filter(([id, cell]) => id.startsWith("requests.") && isAsserted(cell)).length;
}

it("names that end in figures say that figures stand between rows; numbers of columns do not", () => {
  const whole = assertedWith((text) => text);
  expect(whole).toBeGreaterThan(100);
  expect(assertedWith((text, column) => `${text}${column + 1}`)).toBe(whole);
  expect(assertedWith((text, column) => `${text}\n${10 + column}`)).toBe(0);
});
