import { describe, expect, it, test } from "vitest";
import { apartOf, areFewFiguresSure } from "../../../shared/ocr/cells/come-apart.ts";
import { componentOf } from "../../../shared/ocr/cells/ink/components.ts";
import type { LookedTable } from "../../../shared/ocr/cells/looked-table.ts";
import { hull } from "../../../shared/ocr/raster/box.ts";
import { grainedTable } from "./grained-table.ts";

const CELLS = 40;
/** Rows of the pieces of an upright stroke, as high as a digit: whole, in two that are one character, and of which half is left. */
const WHOLE = [[12, 32]] as const;
const ENDS = [
  [12, 20],
  [24, 32],
] as const;
const PART = [[12, 20]] as const;

/** Columns of the left side of a 0 whose top and bottom are lost, from its first row to its last; the other side is its mirror. */
const SIDE = Array.from({ length: 20 }, (_, down) => (down < 5 || down >= 15 ? 3 : 0));

/** A page in black and white with figures of two digits in some cells, of which the first so many came apart, of so many only a part is left, and so many are a 0 without top and bottom. */
function page(figures: number, apart: number, parts = 0, sides = 0): LookedTable {
  const blank = grainedTable(
    Array.from({ length: CELLS }, () => null),
    { strength: 0, smear: 1, seed: 1 },
  );
  const { width } = blank.views.raster;
  const strokeAt = (left: number, top: number, rows: readonly (readonly [number, number])[]) =>
    rows.map(([from, to]) =>
      componentOf(
        Array.from({ length: to - from }, (_, down) => (top + from + down) * width + left),
        width,
      ),
    );
  const sidesAt = (left: number, top: number) =>
    [SIDE, SIDE.map((inwards) => 13 - inwards)].map((columns) =>
      componentOf(
        columns.map((column, down) => (top + 12 + down) * width + left + column),
        width,
      ),
    );
  const cells = blank.cells.map((cell, index) => {
    if (index >= figures) return cell;
    const [left, top] = cell.layout.box;
    const strokes = [
      ...strokeAt(left + 30, top, WHOLE),
      ...(index < sides
        ? sidesAt(left + 44, top)
        : strokeAt(left + 44, top, index < parts ? PART : index < apart ? ENDS : WHOLE)),
    ];
    const line = { box: hull(strokes.map(({ box }) => box)), strokes };
    const text = { text: "11", least: 0.9, mean: 0.9, probabilities: [] };
    return {
      ...cell,
      ink: { lines: [line], dirt: [] },
      lines: [{ line, part: line, text, figure: null, glyphs: [] }],
    };
  });
  return { ...blank, cells };
}

/** A page with so many 4s, 14 pixels wide and 20 high, of whose strokes that lean every so many rows are lost, none where that is nought. */
function fours(count: number, lost: number): LookedTable {
  const blank = grainedTable(
    Array.from({ length: CELLS }, () => null),
    { strength: 0, smear: 1, seed: 1 },
  );
  const { raster } = blank.views;
  const cells = blank.cells.map((cell, index) => {
    if (index >= count) return cell;
    const [left, top] = cell.layout.box;
    const places = Array.from({ length: 20 }, (_, y) => y).flatMap((y) => [
      [10, y],
      ...(y < 13 && (lost === 0 || y % lost !== 0) ? [[10 - Math.round((y * 10) / 13), y]] : []),
      ...(y === 13 ? Array.from({ length: 14 }, (__, x) => [x, y]) : []),
    ]);
    const pixels = places.map(([x = 0, y = 0]) => (top + 12 + y) * raster.width + left + 44 + x);
    for (const pixel of pixels) raster.data[pixel] = 0;
    const stroke = componentOf(pixels, raster.width);
    const line = { box: stroke.box, strokes: [stroke] };
    const text = { text: "4", least: 0.9, mean: 0.9, probabilities: [] };
    const figure = { figures: [{ text: "4", probability: 1 }], within: 1, seen: 1, unbound: "4" };
    return {
      ...cell,
      ink: { lines: [line], dirt: [] },
      lines: [{ line, part: line, text, figure, glyphs: [] }],
    };
  });
  return { ...blank, cells };
}

describe("a page whose figures come apart", () => {
  it("is one where half of them do", () => {
    expect(apartOf([page(10, 5, 5)])).toBe("characters");
    expect(apartOf([page(10, 4, 4)])).toBeNull();
    expect(apartOf([page(2, 2, 2)])).toBeNull();
  });

  it("is one where sides of 0s are all that is left of them", () => {
    expect(apartOf([page(16, 0, 0, 10), fours(3, 0)])).toBe("ends");
    expect(apartOf([page(16, 0, 0, 9), fours(3, 0)])).toBeNull();
  });

  it("loses ends of its digits alone where these are whole with them", () => {
    expect(apartOf([page(30, 17), fours(3, 0)])).toBe("ends");
    expect(apartOf([page(30, 17, 1), fours(3, 0)])).toBe("ends");
    expect(apartOf([page(30, 17, 2), fours(3, 0)])).toBe("characters");
  });

  it("may have lost a part of any 4 unless the strokes that lean of some are whole: a 1 is left", () => {
    expect(apartOf([page(30, 17), fours(2, 0)])).toBe("characters");
    expect(apartOf([page(30, 17), fours(3, 3)])).toBe("characters");
    expect(apartOf([page(30, 0), fours(3, 3)])).toBeNull();
    expect(apartOf([page(30, 0), fours(3, 1)])).toBe("characters");
  });
});

test("figures are sure by chance on a page where most are not", () => {
  const isSo = (figures: number, sure: number): boolean =>
    areFewFiguresSure(
      [page(figures, 0)],
      [Array.from({ length: CELLS }, (_, index) => ({ text: "", confidence: index < sure ? 0.99 : 0.3 }))],
    );
  expect(isSo(30, 14)).toBe(true);
  expect(isSo(30, 15)).toBe(false);
  // A table of blanks has few.
  expect(isSo(10, 0)).toBe(false);
});
