import { expect, it } from "vitest";
import { bareCell, marksOf } from "../../../../shared/ocr/cells/page-marks.ts";
import { dashOf, grainedTable, type Line } from "../grained-table.ts";

const BLANKS: readonly (Line | null)[] = Array.from({ length: 40 }, () => null);

/** How many cells of a table are surely blank. */
function sureBlanks(lines: readonly (Line | null)[], strength: number): number {
  const table = grainedTable(lines, { strength, smear: 1, seed: 1 });
  const marks = marksOf([table]);
  return table.cells.map((cell) => bareCell(cell, marks)).filter(({ confidence }) => confidence >= 0.9)
    .length;
}

it("leaves blanks sure as long as a line a fifth as dark as strokes is six deviations, and no cell that holds one", () => {
  expect(sureBlanks(BLANKS, 28)).toBe(40);
  expect(sureBlanks(BLANKS.with(7, dashOf(0.3)), 28)).toBe(39);
  expect(sureBlanks(BLANKS, 34)).toBe(0);
});
