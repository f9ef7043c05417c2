import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGrid, type WrittenCell } from "../../../shared/readers/grid/build-grid.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";

const cell = (text: string, rowSpan = 1, columnSpan = 1): WrittenCell => ({ text, rowSpan, columnSpan });

const written = fc.array(
  fc.array(
    fc.record({
      text: fc.constant("x"),
      rowSpan: fc.integer({ min: 1, max: 4 }),
      columnSpan: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 5 },
  ),
  { maxLength: 7 },
);

/** Slots of a cell, its own row only: what it reserves in the rows below may be overrun in broken tables. */
const slots = (row: number, column: number, columnSpan: number): string[] =>
  Array.from({ length: columnSpan }, (_, offset) => `${row}:${column + offset}`);

describe("a grid", () => {
  it("holds every written cell once, in order, and no two cells begin in the same slot of a row", () => {
    fc.assert(
      fc.property(written, (rows) => {
        const { cells } = buildGrid(rows, 0);
        expect(cells).toHaveLength(rows.flat().length);
        const order = cells.map(({ row, column }) => row * 10_000 + column);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const taken = cells.flatMap(({ row, column, columnSpan }) => slots(row, column, columnSpan));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it("begins no cell in a slot that a cell above still spans", () => {
    fc.assert(
      fc.property(written, (rows) => {
        const { cells } = buildGrid(rows, 0);
        for (const above of cells)
          for (const below of cells) {
            const beneath = below.row > above.row && below.row < above.row + above.rowSpan;
            const within = below.column >= above.column && below.column < above.column + above.columnSpan;
            expect(beneath && within).toBe(false);
          }
      }),
    );
  });

  it("is as wide as its widest row and says of which table it is", () => {
    const grid = buildGrid([[cell("a", 1, 3)], [cell("b"), cell("c")]], 4);
    expect([grid.rows, grid.columns]).toEqual([2, 3]);
    expect(grid.cells.at(-1)?.at).toEqual({ table: 4, row: 1, column: 1 });
    expect(buildGrid([], 0)).toEqual({ kind: "grid", rows: 0, columns: 0, cells: [] });
  });
});

describe("a grid that asks for more than any report", () => {
  it.each([
    ["columns by one cell after another", [Array.from({ length: 2_001 }, () => cell("0"))]],
    ["columns by colspan", [[cell("a", 1, 1_000), cell("b", 1, 1_000), cell("c")]]],
    ["columns by rowspan, row below row", Array.from({ length: 2_001 }, () => [cell("0", 60_000)])],
    ["cells by both spans", [[cell("a", 500, 500)]]],
    ["cells by rowspan", [Array.from({ length: 201 }, () => cell("0", 1_000))]],
  ])("is refused: too many %s", (_, rows) => {
    expect(() => buildGrid(rows, 0)).toThrow(Refusal);
  });

  it("is not refused a moment too early", () => {
    expect(buildGrid([[cell("a", 200, 1_000)]], 0).columns).toBe(1_000);
    expect(buildGrid([Array.from({ length: 2_000 }, () => cell("0"))], 0).columns).toBe(2_000);
  });
});
