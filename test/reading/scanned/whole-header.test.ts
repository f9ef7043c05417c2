import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Block, Grid, GridCell, Place, SourceDocument } from "../../../shared/document/document.ts";
import { withWholeHeader } from "../../../shared/reading/scanned/whole-header.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused } from "../../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../../corpus/recognized/recognized-document.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";

const end = ({ row, rowSpan }: GridCell): number => row + rowSpan;
const overleaf = (at: Place): Place => ("page" in at ? { ...at, page: at.page + 1 } : at);

/** A grid whose page ends above a row of its header: cells are cut with their words, columns that no line divides are one. */
function cut(grid: Grid, row: number): readonly [Grid, Grid] {
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

const requestsIn = (blocks: readonly Block[]): number =>
  blocks.findIndex((block) => block.kind === "grid" && block.columns === 10);

function documentOf(seed: number): SourceDocument {
  const { manuscript } = generateReport(seed, { zeros: "0" });
  const options = { labels: confused(0), figures: sure, cuts: 0, repeatsHeader: false, tears: false };
  return recognizedDocument(manuscript, options, seededRandom(seed));
}

function cutDocument(seed: number, row: number): SourceDocument {
  const document = documentOf(seed);
  const place = requestsIn(document.blocks);
  const grid = document.blocks[place];
  if (grid?.kind !== "grid") throw new Error("no table 3");
  return { ...document, blocks: document.blocks.toSpliced(place, 1, ...cut(grid, row)) };
}

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
