import { expect, test } from "vitest";
import type { InkedCell, LookedAt, ReadCell } from "../../../shared/ocr/cells/inked-cell.ts";
import { withOffPlaceDoubted } from "../../../shared/ocr/cells/off-place.ts";
import { cellOf, PLACE, WIDTH } from "./figure/digits-in-cells.ts";

/** Where figures of some digits begin in their cells. */
type SetAt = (digits: number) => number;
const inMiddle: SetAt = (digits) => (WIDTH - PLACE * digits) / 2;
const right: SetAt = (digits) => WIDTH - PLACE * digits - 4;
const left: SetAt = () => 5;

const COUNT = 30;
const digitsAt = (index: number): number => (index % 4 === 0 ? 2 : 1);

/** Indexes of the cells in doubt of a table whose figures are set so, `moved` ones so many pixels from there. */
function doubted(setAt: SetAt, moved: ReadonlyMap<number, number>, count = COUNT): number[] {
  const cells = Array.from({ length: count }, (_, index): InkedCell => {
    const digits = digitsAt(index);
    return cellOf(index, [{ digits, at: [setAt(digits) + (moved.get(index) ?? 0), 30] }]);
  });
  return doubtedOf(cells);
}

function doubtedOf(cells: readonly InkedCell[]): number[] {
  const read = cells.map(
    ({ lines: [line] }): ReadCell => ({ text: "7".repeat(line?.glyphs.length ?? 1), confidence: 0.999 }),
  );
  return withOffPlaceDoubted(cells, read, PLACE).flatMap(({ confidence }, index) =>
    confidence < 0.9 ? [index] : [],
  );
}

test.each([
  ["in the middle", inMiddle],
  ["right", right],
  ["left", left],
])("a figure that does not stand %s, as all others do, is in doubt", (_, setAt) => {
  expect(doubted(setAt, new Map([[9, PLACE / 2]]))).toEqual([9]);
  expect(doubted(setAt, new Map([[9, 3]]))).toEqual([]);
});

test("figures of a bent page wander, and one of them a little further", () => {
  const bent = Array.from({ length: COUNT }, (_, index) => [index, index % 2 === 0 ? 0 : 8] as const);
  expect(doubted(inMiddle, new Map(bent))).toEqual([]);
  expect(doubted(inMiddle, new Map([...bent, [9, 4 + PLACE / 2 + 1]]))).toEqual([]);
});

test("none is off its place where they stand anywhere", () => {
  const anywhere = (far: number) =>
    new Map([...Array(COUNT).keys()].map((index) => [index, index === 9 ? 33 : (index % 5) * far] as const));
  expect(doubted(inMiddle, anywhere(3))).toEqual([9]);
  expect(doubted(inMiddle, anywhere(6))).toEqual([]);
  // By a half of a digit's place, as with a space before them or behind.
  expect(doubted(inMiddle, anywhere(PLACE / 4))).toEqual([]);
});

test("figures may stand anywhere where several do, or where a table has few", () => {
  const several = new Map([3, 9, 14, 22].map((index) => [index, PLACE / 2]));
  expect(doubted(inMiddle, several)).toEqual([]);
  expect(doubted(inMiddle, new Map([[9, PLACE / 2]]), 11)).toEqual([]);
});

test("some may be set at a side, where others of as many digits are", () => {
  const aside = (...indexes: number[]) =>
    new Map(indexes.map((index) => [index, left(1) - inMiddle(digitsAt(index))]));
  expect(doubted(inMiddle, aside(1, 21, 41, 61), 100)).toEqual([]);
  expect(doubted(inMiddle, aside(1, 21, 41), 100)).toEqual([1, 21, 41]);
  expect(doubted(inMiddle, aside(1, 21, 41, 60), 100)).toEqual([1, 21, 41, 60]);
});

test("what stands in the middle is set there, though lone digits end on one line, too", () => {
  const cells = Array.from({ length: 3 * COUNT }, (_, index): InkedCell => {
    const digits = index < 2 ? 2 : 1;
    const cell = cellOf(index, [{ digits, at: [inMiddle(digits), 30] }]);
    // The ink of a 1 is narrower than that of other digits.
    const lines = cell.lines.map((line): LookedAt => {
      const [left, top, ...end] = line.part.box;
      return { ...line, part: { ...line.part, box: [left + 3 * (index % 2), top, ...end] } };
    });
    return { ...cell, lines };
  });
  expect(doubtedOf(cells)).toEqual([]);
});

test("figures of a table without rules stand where their column's do", () => {
  const shifts = [-7, 0, 6, 3];
  const cells = (moved: number): InkedCell[] =>
    Array.from({ length: 40 }, (_, index) => {
      const [column, digits] = [index % shifts.length, index >= 36 ? 4 : 1];
      const by = (shifts[column] ?? 0) + (index === 9 ? moved : 0);
      return cellOf(column, [{ digits, at: [inMiddle(digits) + by, 30] }]);
    });
  expect(doubtedOf(cells(0))).toEqual([]);
  expect(doubtedOf(cells(PLACE / 2))).toEqual([9]);
});
