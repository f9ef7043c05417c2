import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import type { Block, Grid, Line, SourceDocument } from "../../../shared/document/document.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { seededRandom } from "../../corpus/random.ts";
import { confused, type Noise } from "../../corpus/recognized/noise.ts";
import { generateReport } from "../../corpus/report.ts";
import { truthOf } from "../../corpus/truth.ts";
import { cut, documentOf, withRequests } from "./cut-header.ts";

const SEEDS = Array.from({ length: 4 }, (_, index) => 100 + index);

/** The first column of values in the grid, and pairs of them (from 0) whose names stand on one row of the header. */
const FIRST = 3;
const PAIRS = [
  [0, 6],
  [1, 2],
  [2, 5],
  [4, 5],
] as const;

/** A grid with two columns in each other's place, names and figures. */
function swapped(grid: Grid, [one, other]: readonly [number, number]): Grid {
  const [left, right] = [FIRST + one, FIRST + other];
  const at = (row: number, column: number) =>
    grid.cells.find((cell) => cell.row === row && cell.column === column && cell.columnSpan === 1);
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      if (cell.columnSpan !== 1 || (cell.column !== left && cell.column !== right)) return cell;
      const { text, confidence } = at(cell.row, cell.column === left ? right : left) ?? cell;
      return { ...cell, text, ...(confidence === undefined ? {} : { confidence }) };
    }),
  };
}

/** The names over the columns as they are recognised. */
function misread(grid: Grid, noise: Noise, seed: number): Grid {
  const random = seededRandom(seed);
  const read = (text: string): string => noise(text, random);
  return {
    ...grid,
    cells: grid.cells.map((cell) => (cell.row < 3 ? { ...cell, text: read(cell.text) } : cell)),
  };
}

function wrongIn(document: SourceDocument, seed: number): readonly unknown[] {
  const truth = truthOf(generateReport(seed, { zeros: "0" }).manuscript);
  const read = scrutinizedReports(document, "");
  return compare("", read.ok ? read.value : [], truth).wrong;
}

describe.each(PAIRS)("columns %i and %i of table 3 in each other's place", (...pair) => {
  it.each([
    ["as printed", 0],
    ["4 % confused", 0.04],
    ["15 % confused", 0.15],
    ["30 % confused", 0.3],
  ])("give nothing wrong where names are read: %s", (_, share) => {
    for (const seed of SEEDS) {
      const change = (grid: Grid): Grid => misread(swapped(grid, pair), confused(share), seed);
      expect(
        wrongIn(
          withRequests(documentOf(seed), (grid) => [change(grid)]),
          seed,
        ),
      ).toEqual([]);
      for (const row of [1, 2, 3])
        expect(
          wrongIn(
            withRequests(documentOf(seed), (grid) => cut(change(grid), row)),
            seed,
          ),
        ).toEqual([]);
    }
  });
});

it.each([
  ["names are read", (text: string) => text],
  ["a name is half lost", (text: string) => (text === "法律服务机构" ? "机构" : text)],
])(
  "columns in each other's place are so in a part of the table that stands apart, too, where %s",
  (_, seen) => {
    const lines = Array.from({ length: 5 }, (): Line => {
      const part = { text: "由档案馆代为公开的部分另行统计。", at: { page: 1, box: [0, 0, 0, 0] as const } };
      return { kind: "line", separator: "none", parts: [part] };
    });
    for (const seed of SEEDS) {
      const document = documentOf(seed);
      const blocks = document.blocks.flatMap((block): readonly Block[] => {
        if (block.kind !== "grid" || block.columns !== 10) return [block];
        const grid = swapped(block, [4, 5]);
        const cells = grid.cells.map((cell) => ({ ...cell, text: seen(cell.text) }));
        const [above, below] = cut({ ...grid, cells }, 17);
        return [above, ...lines, below];
      });
      expect(wrongIn({ ...document, blocks }, seed)).toEqual([]);
    }
  },
);
