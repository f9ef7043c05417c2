import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Grid, SourceDocument } from "../../../shared/document/document.ts";
import { isAsserted } from "../../../shared/report/cell.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";
import { cut, documentOf, withRemedies } from "./cut-header.ts";

const SEED = 100;
const truth = truthOf(generateReport(SEED, { zeros: "0" }).manuscript);

/** What is read of table 4 where it stands in other grids: cells asserted, and those wrong. */
function read(change: (grid: Grid) => readonly Grid[]) {
  const document: SourceDocument = withRemedies(documentOf(SEED), change);
  const reports = scrutinizedReports(document, "");
  const { wrong } = compare("", reports.ok ? reports.value : [], truth);
  const [report] = reports.ok ? reports.value : [];
  const cells = Object.entries(report?.cells ?? {}).filter(([id]) => id.startsWith("remedies."));
  return { wrong, asserted: cells.filter(([, value]) => isAsserted(value)).length };
}

describe("a page that ends within the header of table 4", () => {
  it.each([1, 2, 3])("costs no cell where it ends below row %i of the header", (row) => {
    expect(read((grid) => cut(grid, row))).toEqual({ wrong: [], asserted: 15 });
  });

  it.each([["持", "正", "果", "结"], ["持"]])(
    "costs no cell where it cuts the last row of the header",
    (...ends) => {
      const torn = (grid: Grid) => {
        const [upper, lower] = cut(grid, 3);
        const leaf = (name: string, column: number) =>
          column < 5 ? "" : (ends.find((end) => name.endsWith(end)) ?? "");
        const nameOf = (column: number) =>
          upper.cells.findLast((cell) => cell.column === column && cell.columnSpan === 1)?.text ?? "";
        const rest = lower.cells
          .filter(({ row }) => row === 0)
          .map((cell) => ({ ...cell, text: leaf(nameOf(cell.column), cell.column) }));
        return [
          {
            ...upper,
            cells: upper.cells.map((cell) => {
              const end = cell.columnSpan === 1 ? leaf(cell.text, cell.column) : "";
              return { ...cell, text: end === "" ? cell.text : cell.text.slice(0, -1) };
            }),
          },
          {
            ...lower,
            rows: lower.rows + 1,
            cells: [...rest, ...lower.cells.map((cell) => ({ ...cell, row: cell.row + 1 }))],
          },
        ];
      };
      expect(read(torn)).toEqual({ wrong: [], asserted: 15 });
    },
  );

  it("leaves the columns open where the names above and below stand in another order", () => {
    const swapped = (grid: Grid): Grid => ({
      ...grid,
      cells: grid.cells.map((cell) => ({
        ...cell,
        text: { 行政复议: "行政诉讼", 行政诉讼: "行政复议" }[cell.text.replace(/\s/gu, "")] ?? cell.text,
      })),
    });
    expect(read((grid) => cut(swapped(grid), 1)).asserted).toBe(0);
  });

  it("is not joined to what stands above it in other words or other columns", () => {
    const other = (text: string) => (grid: Grid) => {
      const [upper, lower] = cut(grid, 1);
      return [{ ...upper, cells: upper.cells.map((cell) => ({ ...cell, text })) }, lower];
    };
    expect(read(other("单位（盖章）")).asserted).toBe(0);
    expect(
      read((grid) => {
        const [upper, lower] = cut(grid, 1);
        const moved = upper.cells.map((cell) =>
          "box" in cell.at && cell.column === 1
            ? { ...cell, at: { ...cell.at, box: [cell.at.box[0] + 10, ...cell.at.box.slice(1)] as never } }
            : cell,
        );
        return [{ ...upper, cells: moved }, lower];
      }).asserted,
    ).toBe(0);
  });
});
