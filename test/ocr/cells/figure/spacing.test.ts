import { expect, test } from "vitest";
import { areOffLine, pitchOf, spacingOf } from "../../../../shared/ocr/cells/figure/spacing.ts";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import { cellOf, PLACE } from "./digits-in-cells.ts";

const DIGIT = 20;
const UNKNOWN = { place: null, pitch: null };

/**
 * A cell with two digits: they may touch, then they are one glyph, or have no room between them; or the second stands lower, as
 * old-style digits do.
 */
function twoDigits(column: number, way: "apart" | "touch" | "close" | "lower"): InkedCell {
  const cell = cellOf(column, [{ digits: way === "touch" ? 1 : 2, at: [20, 30] }]);
  const figure = { figures: [{ text: "12", probability: 1 }], within: 1, seen: 1, unbound: "12" };
  const lines = cell.lines.map((line) => ({
    ...line,
    figure,
    glyphs: line.glyphs.map((glyph, index) => {
      const [left, top, right, bottom] = glyph.box;
      const down = way === "lower" && index > 0 ? 5 : 0;
      const wide = way === "close" ? PLACE - (right - left) : 0;
      return { ...glyph, box: [left, top + down, right + wide, bottom + down] as const };
    }),
  }));
  return { ...cell, lines } as InkedCell;
}

test.each([
  [40, 0, true],
  [40, 1, true],
  [40, 2, false],
  [8, 0, false],
])(
  "of %i figures %i touch, or are not on one line: digits are apart, or level: %s",
  (count, others, isSo) => {
    const cells = (way: "touch" | "close" | "lower"): InkedCell[] =>
      Array.from({ length: count }, (_, column) => twoDigits(column, column < others ? way : "apart"));
    expect(spacingOf(cells("touch"), UNKNOWN, DIGIT).areApart).toBe(isSo);
    expect(spacingOf(cells("close"), UNKNOWN, DIGIT).areApart).toBe(isSo);
    expect(spacingOf(cells("lower"), UNKNOWN, DIGIT).areLevel).toBe(isSo);
  },
);

test("digits a pixel off are on one line", () => {
  const off = (down: number): boolean =>
    areOffLine(
      [
        [0, 0, 9, 20],
        [12, down, 21, 20 + down],
      ],
      DIGIT,
    );
  expect([off(0), off(1), off(2), off(3)]).toEqual([false, false, false, true]);
});

test("digits stand on places of one width where most steps of a page agree", () => {
  const steps = (agreed: number, others: number): number[] => [
    ...Array.from({ length: agreed }, (_, at) => 0.75 + (at % 3) * 0.01),
    ...Array.from({ length: others }, (_, at) => 0.3 + at * 0.1),
  ];
  expect(pitchOf(steps(9, 3))).toBeCloseTo(0.76, 6);
  // Most are the shorter of two that half pixels allow.
  expect(pitchOf([0.7, 0.7, 0.7, 0.74, 0.74])).toBeCloseTo(0.716, 6);
  expect(pitchOf(steps(3, 0))).toBeNull();
  expect(pitchOf(steps(9, 3).map((step) => 2 * step))).toBeNull();
  expect(pitchOf(steps(9, 12))).toBeNull();
});
