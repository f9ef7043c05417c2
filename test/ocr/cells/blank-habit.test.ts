import { expect, test } from "vitest";
import { withFewBlanksDoubted } from "../../../shared/ocr/cells/blank-habit.ts";
import type { ReadCell } from "../../../shared/ocr/cells/inked-cell.ts";
import type { CellLayout } from "../../../shared/ocr/page/page-layout.ts";

const [ROWS, COLUMNS] = [12, 8];

const places = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
  row: Math.floor(index / COLUMNS),
  column: index % COLUMNS,
}));

const layouts: CellLayout[] = places.map((at) => ({ ...at, rowSpan: 1, columnSpan: 1, box: [0, 0, 1, 1] }));

/** How sure the blank cells are of a table with labels in its first column and names in its first row. */
function blanksOf(textAt: (row: number, column: number) => string, columns = COLUMNS): readonly number[] {
  const read = places.map(({ row, column }): ReadCell => {
    const isOutside = row === 0 || column === 0;
    return { text: isOutside ? "" : textAt(row, column), confidence: 0.99 };
  });
  const found = withFewBlanksDoubted(columns, layouts, read);
  return found.flatMap(({ text, confidence }, index) => {
    const { row, column } = places[index] ?? { row: 0, column: 0 };
    return text === "" && row > 0 && column > 0 ? [confidence] : [];
  });
}

test.each(["0", "/", "-"])("a blank is in doubt in a table that prints %s for nothing", (zero) => {
  const blanks = blanksOf((row, column) => (column === 3 ? "" : row === 5 ? "12" : zero));
  expect(blanks).toHaveLength(ROWS - 1);
  expect(blanks.every((confidence) => confidence < 0.9)).toBe(true);
});

test("blanks are what they are where a table has no such habit, or many of them", () => {
  for (const blanks of [
    blanksOf((row, column) => ((row + column) % 2 === 0 ? "" : "0")),
    blanksOf((row) => (row === 4 ? "0" : "")),
    blanksOf((row) => (row === 4 ? "" : "37")),
    blanksOf((_, column) => (column === 3 ? "" : "0"), 4),
  ])
    expect(blanks.every((confidence) => confidence === 0.99)).toBe(true);
});

test("a row that holds nothing at all was left out; one that holds something was not", () => {
  expect(blanksOf((row) => (row === 6 ? "" : "0")).every((confidence) => confidence === 0.99)).toBe(true);
  const most = blanksOf((row, column) => (row === 6 && column < 7 ? "" : "0"));
  expect(most.every((confidence) => confidence < 0.9)).toBe(true);
});

test("few blanks here and there are a habit, few in one place may have been lost", () => {
  const places: readonly (readonly [row: number, column: number])[] = [
    [2, 2],
    [4, 5],
    [7, 3],
    [9, 6],
  ];
  const blankAt = (some: typeof places) => (row: number, column: number) =>
    some.some(([y, x]) => y === row && x === column) ? "" : "0";
  expect(blanksOf(blankAt(places)).every((confidence) => confidence === 0.99)).toBe(true);
  expect(blanksOf(blankAt(places.slice(0, 3))).some((confidence) => confidence > 0.9)).toBe(false);
  const patch = (row: number, column: number): string =>
    row >= 4 && row <= 6 && column >= 3 && column <= 5 ? "" : "0";
  expect(blanksOf(patch).some((confidence) => confidence > 0.9)).toBe(false);
});

test("a column of figures that is blank from top to bottom is in doubt, the first and the last, too", () => {
  for (const lost of [2, 7])
    expect(
      blanksOf((_, column) => (column === 1 ? "一" : column === lost ? "" : "0")).some((one) => one > 0.9),
    ).toBe(false);
});

test("so is one among figures, if there are zeros, though other cells are blank", () => {
  const textAt = (row: number, column: number): string =>
    column === 7 ? "" : column < 4 ? "0" : row < 7 ? "12" : "";
  const blanks = blanksOf(textAt);
  expect(blanks.filter((confidence) => confidence < 0.9)).toHaveLength(ROWS - 1);
  expect(blanks.length).toBeGreaterThan(ROWS - 1);
});

test("names and labels that are blank are none of its zeros", () => {
  const read = places.map(
    ({ row, column }): ReadCell => ({ text: row * column === 0 ? "" : "0", confidence: 0.99 }),
  );
  expect(withFewBlanksDoubted(COLUMNS, layouts, read)).toEqual(read);
});
