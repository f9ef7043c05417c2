import { expect, test } from "vitest";
import { areApart } from "../../../../shared/ocr/cells/figure/spacing.ts";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import { cellOf } from "./digits-in-cells.ts";

/** A cell with two digits, which may touch one another: then they are one glyph. */
function twoDigits(column: number, touch: boolean): InkedCell {
  const cell = cellOf(column, [{ digits: touch ? 1 : 2, at: [20, 30] }]);
  const figure = { figures: [{ text: "12", probability: 1 }], within: 1, seen: 1, unbound: "12" };
  return { ...cell, lines: cell.lines.map((line) => ({ ...line, figure })) };
}

test.each([
  [20, 0, true],
  [20, 2, true],
  [20, 5, false],
  [8, 0, false],
])("of %i figures %i touch: digits are apart: %s", (count, touching, isSo) => {
  const cells = Array.from({ length: count }, (_, column) => twoDigits(column, column < touching));
  expect(areApart(cells)).toBe(isSo);
});
