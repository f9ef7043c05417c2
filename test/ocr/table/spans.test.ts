import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDoubtful } from "../../../shared/ocr/table/doubts.ts";
import type { Lattice } from "../../../shared/ocr/table/grid.ts";
import type { GridLine } from "../../../shared/ocr/table/grid-line.ts";
import { spansOf } from "../../../shared/ocr/table/spans.ts";

const line = (offset: number): GridLine => ({ axis: "horizontal", offset, rules: [] });
const linesOf = (count: number): GridLine[] => Array.from({ length: count }, (_, index) => line(index * 30));

/** A lattice of so many rows and columns, all of its edges drawn but those that are given. */
function latticeOf(rows: number, columns: number): Lattice {
  return {
    rows: linesOf(rows + 1),
    columns: linesOf(columns + 1),
    horizontal: new Float32Array((rows + 1) * columns).fill(1),
    vertical: new Float32Array((columns + 1) * rows).fill(1),
  };
}

const shares = fc.constantFrom(0, 0.1, 0.2, 0.4, 0.5, 0.7, 0.8, 1);

const lattices = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(linesOf(rows + 1)),
      columns: fc.constant(linesOf(columns + 1)),
      horizontal: fc
        .array(shares, { minLength: (rows + 1) * columns, maxLength: (rows + 1) * columns })
        .map((values) => Float32Array.from(values)),
      vertical: fc
        .array(shares, { minLength: (columns + 1) * rows, maxLength: (columns + 1) * rows })
        .map((values) => Float32Array.from(values)),
    }),
  );

describe("cells of a lattice", () => {
  test("whatever its edges are, they cover it once", () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const [rows, columns] = [lattice.rows.length - 1, lattice.columns.length - 1];
        const covered = new Uint8Array(rows * columns);
        for (const { row, column, rowSpan, columnSpan } of spansOf(lattice))
          for (let y = row; y < row + rowSpan; y += 1)
            for (let x = column; x < column + columnSpan; x += 1)
              covered[y * columns + x] = (covered[y * columns + x] ?? 0) + 1;
        return covered.every((count) => count === 1);
      }),
      { numRuns: 2_000 },
    );
  });

  test("one that is not clearly drawn all around is doubtful", () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const across = lattice.columns.length - 1;
        return spansOf(lattice).every(
          (span) =>
            isDoubtful(lattice, span) || (lattice.horizontal[span.row * across + span.column] ?? 0) >= 0.75,
        );
      }),
    );
  });

  test("a cell between drawn edges is not", () => {
    const lattice = latticeOf(2, 2);
    expect(spansOf(lattice).map((span) => isDoubtful(lattice, span))).toEqual([false, false, false, false]);
  });

  test("two cells that may be parted by a faint edge are one, and doubtful", () => {
    const lattice = latticeOf(1, 2);
    lattice.vertical[1] = 0.6;
    const spans = spansOf(lattice);
    expect(spans).toHaveLength(1);
    expect(spans.map((span) => isDoubtful(lattice, span))).toEqual([true]);
  });

  test("a merged cell without a trace of an edge in it is not doubtful", () => {
    const lattice = latticeOf(1, 2);
    lattice.vertical[1] = 0.1;
    expect(spansOf(lattice).map((span) => isDoubtful(lattice, span))).toEqual([false]);
  });

  test("cells on both sides of a line that divides one low row alone are doubtful: it may be a 1", () => {
    const parted = (rows: readonly number[]): readonly boolean[] => {
      const lattice = latticeOf(4, 3);
      for (let row = 0; row < 4; row += 1) lattice.vertical[4 + row] = rows.includes(row) ? 1 : 0;
      return spansOf(lattice)
        .filter(({ row, column }) => rows.includes(row) && column < 2)
        .map((span) => isDoubtful(lattice, span));
    };
    expect(parted([1])).toEqual([true, true]);
    // A page may end within the rows that a line divides; those of one header are several.
    expect(parted([0])).toEqual([false, false]);
    expect(parted([3])).toEqual([false, false]);
    expect(parted([1, 2])).toEqual([false, false, false, false]);
  });
});
