import { expect, it } from "vitest";
import { areInPieces, type Placed } from "../../../shared/ocr/cells/in-pieces.ts";
import { componentOf } from "../../../shared/ocr/cells/ink/components.ts";
import type { LookedAt } from "../../../shared/ocr/cells/inked-cell.ts";
import { grainedTable } from "./grained-table.ts";

const BLANKS = grainedTable(
  Array.from({ length: 8 }, () => null),
  { strength: 0, smear: 1, seed: 1 },
);

/** Cells with a stroke each, read as a text with or without a unit behind it, and two specks in the middle of the cell. */
function speckled(text: string, unit?: string): readonly Placed[] {
  const { cells, views } = BLANKS;
  const { width } = views.raster;
  return cells.map((cell) => {
    const [left, top, right, bottom] = cell.layout.box;
    const [x, y] = [(left + right) >> 1, (top + bottom) >> 1];
    const speck = (across: number, down: number) => componentOf([(y + down) * width + x + across], width);
    const stroke = componentOf(
      Array.from({ length: 14 }, (_, row) => (y - 7 + row) * width + x - 20),
      width,
    );
    const line = { box: stroke.box, strokes: [stroke] };
    const looked: LookedAt = {
      line,
      part: line,
      text: { text, least: 1, mean: 1, probabilities: [1] },
      figure: {
        figures: [{ text, probability: 0.999 }],
        within: 1,
        seen: 1,
        unbound: text,
        ...(unit !== undefined && { unit: { text: unit, probability: 1 } }),
      },
      glyphs: [],
    };
    return {
      cell: { ...cell, ink: { lines: [line], dirt: [speck(1, -2), speck(0, 2)] }, lines: [looked] },
      views,
    };
  });
}

it("sees strokes in pieces where specks stand in cells with what may be a sign", () => {
  expect(areInPieces(speckled("1"), [])).toBe(true);
  expect(areInPieces(speckled("-", "件"), [])).toBe(true);
});

it("sees none where specks are strokes of a unit behind a figure", () => {
  expect(areInPieces(speckled("1", "件"), [])).toBe(false);
});
