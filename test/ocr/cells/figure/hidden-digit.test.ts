import { describe, expect, it } from "vitest";
import { hidesDigit } from "../../../../shared/ocr/cells/figure/hidden-digit.ts";
import { componentsOf } from "../../../../shared/ocr/cells/ink/components.ts";
import type { LookedAt, TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Glyph } from "../../../../shared/ocr/glyphs/glyph.ts";
import { BEHIND, type GlyphReading } from "../../../../shared/ocr/glyphs/typeface.ts";
import { hull } from "../../../../shared/ocr/raster/box.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

const digit: Box = [10, 10, 20, 30];
type Behind = "unit" | "remark";

/** A digit with these boxes of ink behind it, taken for a unit of one character or a remark. */
function looked(boxes: readonly Box[], kind: Behind, isInk = (_x: number, _y: number) => false) {
  const raster = drawn((x, y) => isInk(x, y) || [digit, ...boxes].some((box) => within(x, y, box)));
  const strokes = componentsOf(raster, CELL, INK.level);
  const [first] = strokes.filter(({ box }) => box[0] === digit[0]);
  const others = strokes.filter((stroke) => stroke !== first).sort((a, b) => a.box[0] - b.box[0]);
  if (first === undefined || others[0] === undefined) throw new Error("there is a digit and ink behind it");
  const line = { box: hull(strokes.map(({ box }) => box)), strokes };
  const behind: Glyph = { box: others[0].box, picture: new Float32Array() };
  const figure = {
    figures: [{ text: "1", probability: 1 }],
    within: 1,
    seen: 1,
    unbound: "1",
    [kind]: { text: "件", probability: 1 },
  };
  const seen: LookedAt = {
    line,
    part: { box: first.box, strokes: [first] },
    text: { text: "1件", least: 1, mean: 1, probabilities: [1, 1] },
    figure,
    glyphs: [],
    behind,
  };
  const views: TableViews = { raster, ink: INK, form: "count" };
  return {
    hides: (face: ReadonlyMap<Glyph, GlyphReading> = new Map(), place: number | null = null) =>
      hidesDigit(seen, views, face, place),
    behind,
  };
}

describe("a digit between a figure and its unit", () => {
  it("is none where the unit is as wide as one character, and may be one where more stands there", () => {
    expect(looked([[24, 8, 46, 32]], "unit").hides()).toBe(false);
    expect(
      looked(
        [
          [24, 10, 34, 30],
          [38, 8, 60, 32],
        ],
        "unit",
      ).hides(),
    ).toBe(true);
  });

  it("is one where the page knows its shape for a digit, and none where it knows it for a unit's", () => {
    const { hides, behind } = looked([[24, 8, 46, 32]], "unit");
    expect(hides(new Map([[behind, { symbol: "4", confidence: 0.99, looks: 9 }]]))).toBe(true);
    expect(hides(new Map([[behind, { symbol: "4", confidence: 0.5, looks: 9 }]]))).toBe(false);
    const wide = looked(
      [
        [24, 10, 34, 30],
        [38, 8, 60, 32],
      ],
      "unit",
    );
    expect(wide.hides(new Map([[wide.behind, { symbol: BEHIND, confidence: 0, looks: 9 }]]))).toBe(false);
  });
});

describe("a digit between a figure and a remark", () => {
  it("may be what stands on the level of the digits, if it is no bracket", () => {
    expect(looked([[24, 10, 34, 30]], "remark").hides()).toBe(true);
    expect(looked([[24, 6, 28, 34]], "remark").hides()).toBe(false);
    const bracket = (x: number, y: number): boolean => {
      const far = ((x - 34) / 6) ** 2 + ((y - 20) / 10) ** 2;
      return far <= 1 && far >= 0.5 && x < 32;
    };
    expect(looked([], "remark", bracket).hides()).toBe(false);
  });

  it("is none where the next digit would stand nearer", () => {
    const stroke = (left: number) => looked([[left, 10, left + 6, 30]], "remark");
    expect(stroke(26).hides(new Map(), 0.7)).toBe(true);
    expect(stroke(36).hides(new Map(), 0.7)).toBe(false);
    expect(stroke(36).hides()).toBe(true);
  });
});
