import { describe, expect, it } from "vitest";
import { blankConfidence } from "../../../shared/ocr/cells/blank.ts";
import { cellInk } from "../../../shared/ocr/cells/cell-ink.ts";
import { type FirstLook, wordCells } from "../../../shared/ocr/cells/cell-kinds.ts";
import { componentsOf } from "../../../shared/ocr/cells/components.ts";
import { confidenceOf, loneShape } from "../../../shared/ocr/cells/confidence.ts";
import { type Evidence, weigh } from "../../../shared/ocr/cells/evidence.ts";
import type { InkedCell, TableViews } from "../../../shared/ocr/cells/inked-cell.ts";
import { strokeShape } from "../../../shared/ocr/cells/stroke-shape.ts";
import type { TableInk } from "../../../shared/ocr/cells/table-ink.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

const INK: TableInk = { level: 128, paper: 255, stroke: 20, digit: 20 };
const CELL: Box = [0, 0, 80, 40];

/** A cell of 80 × 40 pixels with ink where `isInk` says so. */
function drawn(isInk: (x: number, y: number) => boolean, shade = 20): Raster {
  const data = new Uint8Array(80 * 40).fill(255);
  for (let y = 0; y < 40; y += 1) for (let x = 0; x < 80; x += 1) if (isInk(x, y)) data[y * 80 + x] = shade;
  return { width: 80, height: 40, data };
}

const within = (x: number, y: number, [left, top, right, bottom]: Box): boolean =>
  x >= left && x < right && y >= top && y < bottom;
const dash = drawn((x, y) => within(x, y, [34, 19, 46, 21]));
const slash = drawn((x, y) => y >= 10 && y < 30 && Math.abs(x - 40 + (y - 20) * 0.45) <= 1.2);
const backslash = drawn((x, y) => y >= 10 && y < 30 && Math.abs(x - 40 - (y - 20) * 0.45) <= 1.2);
const one = drawn((x, y) => within(x, y, [39, 10, 42, 30]) || within(x, y, [36, 28, 45, 30]));
const zero = drawn((x, y) => {
  const far = ((x - 40) / 6) ** 2 + ((y - 20) / 10) ** 2;
  return far <= 1 && far >= 0.5;
});

const shapeOf = (raster: Raster): string => {
  const [stroke, ...others] = componentsOf(raster, CELL, INK.level);
  expect(others).toEqual([]);
  return stroke === undefined ? "none" : strokeShape(stroke, raster.width, INK.digit);
};

describe("a stroke that stands alone", () => {
  it.each([
    ["dash", dash],
    ["slash", slash],
    ["upright", one],
    ["other", backslash],
  ] as const)("is a %s by its shape", (shape, raster) => {
    expect(shapeOf(raster)).toBe(shape);
  });

  it("is no sign where it is round", () => {
    expect(["dash", "slash"]).not.toContain(shapeOf(zero));
  });
});

describe("the ink of a cell", () => {
  it("is one line for a digit, whatever specks lie about", () => {
    const specked = drawn((x, y) => (zero.data[y * 80 + x] ?? 255) < 128 || within(x, y, [5, 5, 7, 7]));
    const { lines, dirt } = cellInk(specked, CELL, INK);
    expect(lines.map(({ box }) => box)).toEqual([[34, 10, 47, 31]]);
    expect(dirt).toHaveLength(1);
  });

  it("leaves out what a rule left at the edge", () => {
    const ruled = drawn((x, y) => y >= 38 || (zero.data[y * 80 + x] ?? 255) < 128);
    expect(cellInk(ruled, CELL, INK).lines).toHaveLength(1);
    expect(
      cellInk(
        drawn((_, y) => y >= 38),
        CELL,
        INK,
      ).lines,
    ).toEqual([]);
  });

  it("keeps the point between two digits", () => {
    const decimal = drawn(
      (x, y) =>
        within(x, y, [20, 10, 24, 30]) || within(x, y, [28, 27, 31, 30]) || within(x, y, [36, 10, 40, 30]),
    );
    expect(cellInk(decimal, CELL, INK).lines[0]?.strokes).toHaveLength(3);
  });

  it("has two lines where two rows of digits stand", () => {
    const two = drawn((x, y) => within(x, y, [20, 2, 24, 16]) || within(x, y, [20, 24, 24, 38]));
    expect(cellInk(two, CELL, INK).lines).toHaveLength(2);
  });
});

const blankOf = (raster: Raster): number => blankConfidence(raster, CELL, cellInk(raster, CELL, INK), INK);

describe("a blank cell", () => {
  it("is sure on clean paper, and with a speck", () => {
    expect(blankOf(drawn(() => false))).toBeGreaterThanOrEqual(0.95);
    expect(blankOf(drawn((x, y) => within(x, y, [10, 8, 12, 10])))).toBeGreaterThanOrEqual(0.95);
  });

  it("is in doubt where a faint dash or a faint 1 may stand", () => {
    expect(blankOf(drawn((x, y) => within(x, y, [34, 19, 46, 22]), 150))).toBeLessThan(0.9);
    expect(blankOf(drawn((x, y) => within(x, y, [39, 10, 42, 30]), 150))).toBeLessThan(0.9);
  });
});

describe("cells of words", () => {
  const row = (columns: number, at: number): { row: number; column: number }[] =>
    Array.from({ length: columns }, (_, column) => ({ row: at, column }));
  const cells = [...row(3, 0), ...row(3, 1), ...row(3, 2)].map((place) => ({
    ...place,
    rowSpan: 1,
    columnSpan: 1,
    box: CELL,
  }));

  it("are the header, the labels and what plainly says words", () => {
    const looks: FirstLook[] = [
      "words",
      "words",
      "figure",
      "words",
      "figure",
      null,
      "words",
      "figure",
      "figure",
    ];
    expect(wordCells(cells, looks)).toEqual([true, true, true, true, false, false, true, false, false]);
  });
});

describe("several views of a figure", () => {
  const view = (within: number, ...figures: [text: string, probability: number][]) => ({
    within,
    seen: within,
    unbound: "",
    figures: figures.map(([text, probability]) => ({ text, probability })),
  });

  it("are as strong as their mean where they agree", () => {
    const evidence = weigh([view(1, ["12", 0.9], ["13", 0.1]), view(1, ["12", 0.4], ["72", 0.3])]);
    expect(evidence).toMatchObject({ text: "12", agreed: true, views: 2 });
    expect(evidence?.strength).toBeCloseTo(0.6, 6);
  });

  it("do not agree where one sees another figure first", () => {
    expect(weigh([view(1, ["1", 0.9], ["7", 0.1]), view(1, ["7", 0.6], ["1", 0.4])])?.agreed).toBe(false);
  });

  it("say nothing where none sees a figure", () => {
    expect(weigh([view(0)])).toBeNull();
  });
});

describe("the confidence of a figure", () => {
  const views = { raster: zero, ink: INK, form: "count" as const };
  const [line] = cellInk(zero, CELL, INK).lines;
  if (line === undefined) throw new Error("the drawn digit has no ink");
  const says = (text: string): Evidence => ({ text, strength: 0.99, agreed: true, views: 1, others: [] });

  it("is that of its evidence where the ink has as many digits", () => {
    expect(confidenceOf(says("0"), "other", { line, cell: CELL }, views)).toBe(0.99);
  });

  it("is low where the ink has fewer digits, or is no sign that was read", () => {
    expect(confidenceOf(says("1000"), "other", { line, cell: CELL }, views)).toBeLessThan(0.9);
    expect(confidenceOf(says("-"), "other", { line, cell: CELL }, views)).toBeLessThan(0.9);
    expect(confidenceOf(says("1"), "slash", { line, cell: CELL }, views)).toBeLessThan(0.9);
  });

  it("is that of a slash or a short dash by its glyphs, where all that look like it are one", () => {
    const spelling = (text: string, looks: number) => ({ text, confidence: 0.97, looks });
    const slash = { ...says("/"), spelling: spelling("/", 3) };
    expect(confidenceOf(slash, "other", { line, cell: CELL }, views)).toBeGreaterThan(0.9);
    const short: Box = [38, 19, 43, 21];
    const hyphen = { line: { box: short, strokes: [] }, cell: CELL };
    expect(confidenceOf(says("-"), "dash", hyphen, views)).toBeLessThan(0.9);
    expect(confidenceOf({ ...says("-"), spelling: spelling("-", 3) }, "dash", hyphen, views)).toBeLessThan(
      0.9,
    );
    expect(
      confidenceOf({ ...says("-"), spelling: spelling("-", 40) }, "dash", hyphen, views),
    ).toBeGreaterThan(0.9);
  });

  it("is low where the ink reaches a side of the cell: a digit may stand beyond it", () => {
    const cut: Box = [0, 0, line.box[2] + 1, 40];
    expect(confidenceOf(says("0"), "other", { line, cell: cut }, views)).toBeLessThan(0.9);
  });

  it("is a dash where two short strokes stand side by side, and none where they are dots or not level", () => {
    const shapeOfTwo = (left: Box, right: Box) => {
      const raster = drawn((x, y) => within(x, y, left) || within(x, y, right));
      const strokes = componentsOf(raster, CELL, INK.level);
      const box: Box = [left[0], Math.min(left[1], right[1]), right[2], Math.max(left[3], right[3])];
      const two = { box, strokes };
      const cell = { layout: { box: CELL }, ink: { lines: [two], dirt: [] } } as unknown as InkedCell;
      return loneShape(cell, two, { raster, ink: INK } as TableViews);
    };
    expect(shapeOfTwo([30, 19, 36, 22], [39, 19, 45, 22])).toBe("dash");
    expect(shapeOfTwo([30, 19, 33, 22], [36, 19, 39, 22])).toBeNull();
    expect(shapeOfTwo([30, 15, 36, 18], [39, 24, 45, 27])).toBeNull();
    expect(shapeOfTwo([10, 19, 16, 22], [60, 19, 66, 22])).toBeNull();
  });

  it("is in doubt where its digits stand above one another: a figure broken over lines that lie close", () => {
    const strokeAt = (box: Box) =>
      componentsOf(
        drawn((x, y) => within(x, y, box)),
        CELL,
        INK.level,
      );
    const upper: Box = [40, 2, 48, 20];
    for (const lower of [
      [24, 18, 34, 36],
      [41, 18, 50, 36],
    ] as Box[]) {
      const strokes = [...strokeAt(upper), ...strokeAt(lower)];
      const stacked = { box: [24, 2, 50, 36] as Box, strokes };
      expect(confidenceOf(says("15"), "other", { line: stacked, cell: CELL }, views)).toBeLessThan(0.9);
    }
    const beside = {
      box: [24, 4, 50, 24] as Box,
      strokes: [...strokeAt([24, 4, 34, 23]), ...strokeAt([40, 5, 50, 24])],
    };
    expect(confidenceOf(says("15"), "other", { line: beside, cell: CELL }, views)).toBe(0.99);
  });
});
