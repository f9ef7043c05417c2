import { describe, expect, it } from "vitest";
import { apartOf } from "../../../shared/ocr/cells/come-apart.ts";
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

describe("a page whose figures come apart", () => {
  it("is one where half of them do", () => {
    expect(apartOf([page(10, 5, 5)])).toBe("characters");
    expect(apartOf([page(10, 4, 4)])).toBeNull();
    expect(apartOf([page(2, 2, 2)])).toBeNull();
  });

  it("is one where sides of 0s are all that is left of them", () => {
    expect(apartOf([page(10, 0, 0, 5)])).toBe("ends");
    expect(apartOf([page(10, 0, 0, 4)])).toBeNull();
  });

  it("loses ends of its digits alone where these are whole with them", () => {
    expect(apartOf([page(30, 15)])).toBe("ends");
    expect(apartOf([page(30, 15, 1)])).toBe("ends");
    expect(apartOf([page(30, 15, 2)])).toBe("characters");
  });
});
