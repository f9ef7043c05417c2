import { describe, expect, it } from "vitest";
import { withoutUnit } from "../../../../shared/ocr/cells/figure/without-unit.ts";
import { linePicture, withGreys } from "../../../../shared/ocr/cells/ink/line-picture.ts";
import type { LookedAt } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** A line whose glyphs stand in boxes, read as a figure with a unit. */
function looked(text: string, boxes: readonly Box[], unit = "件"): LookedAt {
  const line = {
    box: [0, 0, 80, 24] as Box,
    strokes: boxes.map((box) => ({ box, area: 1, pixels: [] })),
  };
  return {
    line,
    part: line,
    text: { text, least: 1, mean: 1, probabilities: [] },
    figure: {
      figures: [{ text, probability: 1 }],
      within: 1,
      seen: 1,
      unbound: text,
      unit: { text: unit, probability: 1 },
    },
    glyphs: boxes.map((box) => ({ box, picture: new Float32Array() })),
  };
}

const partOf = (text: string, boxes: readonly Box[], unit?: string): Box | null => {
  const one = looked(text, boxes, unit);
  return one.figure === null ? null : withoutUnit(one, one.figure, 80).part.box;
};

describe("a figure with its unit", () => {
  const unit: readonly Box[] = [
    [32, 0, 39, 24],
    [40, 0, 56, 24],
  ];

  it("ends before the unit, in as many glyphs as it has digits", () => {
    expect(partOf("40", [[0, 2, 12, 22], [15, 2, 27, 22], ...unit])).toEqual([0, 2, 27, 22]);
    expect(partOf("1", [[26, 2, 29, 22], ...unit])).toEqual([26, 2, 29, 22]);
  });

  it("ends there, too, where one of its digits is in pieces: what is left is too wide for the unit", () => {
    const four: readonly Box[] = [
      [0, 13, 3, 16],
      [7, 2, 10, 22],
    ];
    expect(partOf("40", [...four, [15, 2, 27, 22], ...unit])).toEqual([0, 2, 27, 22]);
  });

  it("ends before a unit of two characters, between which there is room", () => {
    const digits: readonly Box[] = [
      [0, 4, 10, 21],
      [13, 4, 23, 21],
    ];
    // Their ink is not as high as they are wide.
    const characters: readonly Box[] = [
      [32, 3, 53, 22],
      [58, 2, 81, 22],
    ];
    expect(partOf("35", [...digits, ...characters], "万元")).toEqual([0, 4, 23, 21]);
  });

  it("ends there where digits touch and are one glyph: the unit is whole", () => {
    expect(partOf("40", [[0, 2, 27, 22], ...unit])).toEqual([0, 2, 27, 22]);
    expect(partOf("440", [[0, 2, 27, 22], ...unit])).toEqual([0, 2, 27, 22]);
    expect(
      partOf("440", [
        [0, 2, 27, 22],
        [32, 0, 56, 24],
      ]),
    ).toEqual([0, 2, 27, 22]);
    const [left, right]: [Box, Box] = [
      [32, 0, 44, 24],
      [42, 0, 56, 24],
    ];
    const character: Box = [60, 0, 80, 24];
    expect(partOf("40", [[0, 2, 27, 22], left, right, character], "万元")).toEqual([0, 2, 27, 22]);
    expect(partOf("11", [[10, 2, 13, 22], [17, 2, 20, 22], ...unit])).toEqual([10, 2, 20, 22]);
  });
});

describe("the picture of a figure with narrow margins", () => {
  it("goes as far as greys that are too light for ink, within the cell", () => {
    const dark = (x: number, y: number): boolean => within(x, y, [40, 10, 43, 30]);
    const raster = drawn(dark);
    for (let x = 35; x < 40; x += 1) raster.data[22 * 80 + x] = 200;
    expect(withGreys(raster, CELL, [40, 10, 43, 30], INK)).toEqual([35, 10, 43, 30]);
    expect(withGreys(raster, [38, 0, 80, 40], [40, 10, 43, 30], INK)).toEqual([38, 10, 43, 30]);
    expect(withGreys(drawn(dark), CELL, [40, 10, 43, 30], INK)).toEqual([40, 10, 43, 30]);
    const line = { box: withGreys(raster, CELL, [40, 10, 43, 30], INK), strokes: [] };
    const picture = linePicture(raster, CELL, { lines: [line], dirt: [] }, line, INK, 0.06);
    expect([...picture.data].filter((grey) => grey === 200)).toHaveLength(5);
  });
});

it("a figure with a remark ends before its bracket, though its digits touch and are one glyph", () => {
  const digits: Box = [4, 4, 26, 21];
  const bracket: Box = [36, 1, 43, 24];
  // An arc that is open to the right.
  const arc = Array.from({ length: 23 }, (_, row) => {
    const across = 36 + Math.round(((row - 11) / 11) ** 2 * 5);
    return [(row + 1) * 80 + across, (row + 1) * 80 + across + 1];
  }).flat();
  const seen = looked("30", [digits, bracket, [48, 1, 68, 24]]);
  const strokes = seen.line.strokes.map((stroke) =>
    stroke.box === bracket
      ? { ...stroke, pixels: arc }
      : { ...stroke, pixels: [stroke.box[1] * 80 + stroke.box[0]] },
  );
  if (seen.figure === null) throw new Error("it was read as a figure");
  const { unit, ...remarked } = seen.figure;
  const one = { ...seen, line: { ...seen.line, strokes }, figure: remarked };
  expect(withoutUnit(one, remarked, 80)).toMatchObject({ part: { box: digits }, behind: { box: bracket } });
});
