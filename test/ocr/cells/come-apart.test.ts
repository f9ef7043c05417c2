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

/** A page in black and white with figures of two digits in some cells, of which the first so many came apart, and of so many only a part is left. */
function page(figures: number, apart: number, parts = 0): LookedTable {
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
  const cells = blank.cells.map((cell, index) => {
    if (index >= figures) return cell;
    const [left, top] = cell.layout.box;
    const strokes = [
      ...strokeAt(left + 30, top, WHOLE),
      ...strokeAt(left + 44, top, index < parts ? PART : index < apart ? ENDS : WHOLE),
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

  it("loses ends of its digits alone where these are whole with them", () => {
    expect(apartOf([page(30, 15)])).toBe("ends");
    expect(apartOf([page(30, 15, 1)])).toBe("ends");
    expect(apartOf([page(30, 15, 2)])).toBe("characters");
  });
});
