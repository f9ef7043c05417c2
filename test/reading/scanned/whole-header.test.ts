import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Grid, GridCell } from "../../../shared/document/document.ts";
import { withWholeHeader } from "../../../shared/reading/scanned/whole-header.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";
import { cutDocument, requestsIn } from "./cut-header.ts";

describe("a page that ends within the header of table 3", () => {
  it.each([1, 2, 3])("costs no cell where it ends below row %i of the header", (row) => {
    for (const seed of [100, 101, 102]) {
      const truth = truthOf(generateReport(seed, { zeros: "0" }).manuscript);
      const read = scrutinizedReports(cutDocument(seed, row), "");
      const { comparison, wrong } = compare("", read.ok ? read.value : [], truth);
      expect(wrong).toEqual([]);
      expect(comparison.exact).toBe(Object.keys(truth.cells).length);
    }
  });

  it("costs no cell where the page below was photographed at another slant", () => {
    const truth = truthOf(generateReport(100, { zeros: "0" }).manuscript);
    const document = cutDocument(100, 2);
    const at = requestsIn(document.blocks);
    const [left, width, factor] = [60, 200, 1.09];
    const moved = (x: number): number => {
      const share = (x - left) / width;
      return left + (width * factor * share) / (1 + (factor - 1) * share);
    };
    const blocks = document.blocks.map((block, index) =>
      index !== at || block.kind !== "grid"
        ? block
        : {
            ...block,
            cells: block.cells.map((cell) =>
              "box" in cell.at
                ? {
                    ...cell,
                    at: {
                      ...cell.at,
                      box: [
                        moved(cell.at.box[0]),
                        cell.at.box[1],
                        moved(cell.at.box[2]),
                        cell.at.box[3],
                      ] as const,
                    },
                  }
                : cell,
            ),
          },
    );
    const read = scrutinizedReports({ ...document, blocks }, "");
    const { comparison, wrong } = compare("", read.ok ? read.value : [], truth);
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(Object.keys(truth.cells).length);
  });

  it("has its cut cells whole again", () => {
    const grids = cutDocument(100, 2).blocks.filter((block) => block.kind === "grid");
    const at = grids.findIndex(({ rows }) => rows === 2);
    const [whole] = withWholeHeader(grids.slice(at));
    const texts = whole?.cells.filter(({ row }) => row < 3).map(({ text }) => text.replace(/\s/gu, ""));
    expect(texts).toEqual(
      expect.arrayContaining(["申请人情况", "自然人", "法人或其他组织", "总计", "商业企业"]),
    );
  });
});

describe("grids that are no parts of one", () => {
  const [header, below] = cutDocument(100, 2).blocks.filter(
    (block, index, all) => block.kind === "grid" && index >= requestsIn(all) - 1,
  ) as [Grid, Grid];

  it("stay apart where the upper one has rows of its own, though nothing stands in them", () => {
    const row = header.cells
      .filter((cell) => cell.row + cell.rowSpan === header.rows)
      .map((cell, index) => ({
        ...cell,
        row: header.rows,
        rowSpan: 1,
        text: index === 0 ? "一、本年新收政府信息公开申请数量" : "",
      }));
    const upper: Grid = { ...header, rows: header.rows + 1, cells: [...header.cells, ...row] };
    expect(withWholeHeader([upper, below])).toEqual([upper, below]);
    const words = row.map((cell) => ({ ...cell, text: "" }));
    const bare: Grid = { ...upper, cells: [...header.cells, ...words] };
    expect(withWholeHeader([bare, below])).toHaveLength(1);
  });

  it("stay apart where their columns do not meet", () => {
    const moved = (cell: GridCell): GridCell =>
      "page" in cell.at && cell.column === 1
        ? { ...cell, at: { ...cell.at, box: [cell.at.box[0] + 8, ...cell.at.box.slice(1)] as never } }
        : cell;
    const grids = [{ ...header, cells: header.cells.map(moved) }, below];
    expect(withWholeHeader(grids)).toBe(grids);
  });

  it("stay apart where the upper holds a figure", () => {
    const grids = [
      { ...header, cells: header.cells.map((cell, index) => (index === 2 ? { ...cell, text: "3" } : cell)) },
      below,
    ];
    expect(withWholeHeader(grids)).toBe(grids);
  });
});
