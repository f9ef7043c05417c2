import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EdgeCell, spannedRows } from "../../../shared/readers/flow/edge-columns.ts";

const cell = (left: number, right: number, more: Partial<EdgeCell> = {}): EdgeCell => ({
  left,
  right,
  below: "none",
  beside: "none",
  ...more,
});

/** `column+columnSpan×rowSpan` of every cell, row by row. */
function placed(...rows: readonly (readonly EdgeCell[])[]): string[][] {
  const spanned = spannedRows(rows.map((edges) => ({ edges, cells: edges.map(() => []) })));
  return spanned.map((row) =>
    row.map(({ column, columnSpan, rowSpan }) => `${column}+${columnSpan}×${rowSpan}`),
  );
}

/** A table whose edges are all multiples of 1000, and the same with every edge moved a little. */
const drawn = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }), {
  minLength: 1,
  maxLength: 6,
});

const cellsOf = (edges: readonly number[], move: () => number): EdgeCell[] => {
  const sorted = [...edges].sort((a, b) => a - b).map((edge) => edge * 1000 + move());
  return sorted.slice(1).map((right, index) => cell(sorted[index] ?? 0, right));
};

describe("the columns of a table that states its edges", () => {
  it("are those of all its rows", () => {
    expect(placed([cell(0, 500), cell(500, 900)], [cell(0, 200), cell(200, 500), cell(500, 900)])).toEqual([
      ["0+2×1", "2+1×1"],
      ["0+1×1", "1+1×1", "2+1×1"],
    ]);
  });

  it("keep a row that begins further right where it stands", () => {
    expect(placed([cell(0, 1000), cell(1000, 2000)], [cell(1000, 2000)])).toEqual([
      ["0+1×1", "1+1×1"],
      ["1+1×1"],
    ]);
  });

  it("are the same when hands have moved the edges by less than 2 mm", () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (rows, moves) => {
        const still = rows.map((edges) => cellsOf(edges, () => 0));
        const moved = rows.map((edges) => cellsOf(edges, () => moves.next().value));
        expect(placed(...moved)).toEqual(placed(...still));
      }),
    );
  });

  it("never lose a cell to another, however narrow", () => {
    expect(placed([cell(0, 10), cell(10, 20), cell(20, 1000)])).toEqual([["0+1×1", "1+1×1", "2+1×1"]]);
  });

  it("are counted where a row does not say where its cells stand", () => {
    const rows = [{ edges: [], cells: [[], [], []] }];
    expect(spannedRows(rows)[0]?.map(({ column }) => column)).toEqual([0, 1, 2]);
  });
});

describe("merged cells", () => {
  const first = { below: "first" } as const;
  const later = { below: "later" } as const;

  it("are one, downwards", () => {
    expect(
      placed(
        [cell(0, 1000, first), cell(1000, 2000)],
        [cell(0, 1000, later), cell(1000, 2000)],
        [cell(0, 1000, later), cell(1000, 2000)],
        [cell(0, 1000, first), cell(1000, 2000)],
      ),
    ).toEqual([["0+1×3", "1+1×1"], ["1+1×1"], ["1+1×1"], ["0+1×1", "1+1×1"]]);
  });

  it("are one, sideways and downwards", () => {
    const beside = (merge: EdgeCell["beside"], below: EdgeCell["below"]) => ({ beside: merge, below });
    expect(
      placed(
        [
          cell(0, 1000, beside("first", "first")),
          cell(1000, 2000, beside("later", "first")),
          cell(2000, 3000),
        ],
        [
          cell(0, 1000, beside("first", "later")),
          cell(1000, 2000, beside("later", "later")),
          cell(2000, 3000),
        ],
        [cell(0, 1000), cell(1000, 2000), cell(2000, 3000)],
      ),
    ).toEqual([["0+2×2", "2+1×1"], ["2+1×1"], ["0+1×1", "1+1×1", "2+1×1"]]);
  });

  it("are cells of their own where none above has their columns", () => {
    expect(placed([cell(0, 1000, later)], [cell(0, 1000), cell(1000, 2000, later)])).toEqual([
      ["0+1×1"],
      ["0+1×1", "1+1×1"],
    ]);
  });
});
