import { describe, expect, it } from "vitest";
import { type FirstLook, wordCells } from "../../../shared/ocr/cells/cell-kinds.ts";
import { cellInk } from "../../../shared/ocr/cells/ink/cell-ink.ts";
import { componentsOf } from "../../../shared/ocr/cells/ink/components.ts";
import { isFrame, strokeShape } from "../../../shared/ocr/cells/ink/stroke-shape.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { backslash, CELL, dash, drawn, INK, one, slash, within, zero } from "./drawn-cells.ts";

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
    ["backslash", backslash],
  ] as const)("is a %s by its shape", (shape, raster) => {
    expect(shapeOf(raster)).toBe(shape);
  });

  it("is no slash where its head is a bar, as that of a small 7 is", () => {
    const rows =
      `......#### .....##### ########## ########## .....##### ......#### ......##.. .....###.. ....##.... ....##....
      ....##.... ...###.... ..####.... ..###..... ..##...... ..##...... ..##...... ..##...... ..##...... ..##......`.split(
        /\s+/u,
      );
    const seven = drawn((x, y) => rows[y - 10]?.[x - 34] === "#");
    expect(shapeOf(seven)).toBe("other");
  });

  it("is a frame where it goes along the sides of its box, with nothing within", () => {
    const hollow = [36, 12, 45, 29] as const;
    // A corner of it came off.
    const off = [34, 29, 38, 31] as const;
    const frame = drawn(
      (x, y) => within(x, y, [34, 10, 47, 31]) && !within(x, y, hollow) && !within(x, y, off),
    );
    const isOne = (raster: Raster): boolean =>
      componentsOf(raster, CELL, INK.level).every((stroke) => isFrame(stroke, raster.width));
    expect([frame, zero, one, dash].map(isOne)).toEqual([true, false, false, false]);
  });

  it("is no sign where it is round", () => {
    expect(["dash", "slash"]).not.toContain(shapeOf(zero));
  });
});

it("has nothing within a box that is none", () => {
  expect(componentsOf(zero, [40, 20, 35, 30], INK.level)).toEqual([]);
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

  it("leaves out what a rule left from a side to the other, near the edge and nowhere else", () => {
    const lined = (top: number, from = 0): number =>
      cellInk(
        drawn((x, y) => within(x, y, [from, top, 80, top + 2]) || (zero.data[y * 80 + x] ?? 255) < 128),
        CELL,
        INK,
      ).lines.flatMap(({ strokes }) => strokes).length;
    expect(lined(2)).toBe(1);
    expect(lined(36)).toBe(1);
    expect(lined(6)).toBe(2);
    expect(lined(3, 8)).toBe(1);
    expect(lined(3, 20)).toBe(2);
  });

  it("keeps the point between two digits", () => {
    const decimal = drawn(
      (x, y) =>
        within(x, y, [20, 10, 24, 30]) || within(x, y, [28, 27, 31, 30]) || within(x, y, [36, 10, 40, 30]),
    );
    expect(cellInk(decimal, CELL, INK).lines[0]?.strokes).toHaveLength(3);
  });

  it("is whole where toner ran out, and is none where nothing is as dark as ink", () => {
    // A ring whose sides are as dark as ink is at least, and whose head and foot are paler.
    const pale = (sides: number): Raster => {
      const data = zero.data.map((value, at) => {
        if (value === 255) return 255;
        const y = Math.floor(at / zero.width);
        return y >= 14 && y < 26 ? sides : 160;
      });
      return { ...zero, data };
    };
    const strokes = (raster: Raster): number =>
      cellInk(raster, CELL, INK).lines.reduce((sum, line) => sum + line.strokes.length, 0);
    expect(strokes(pale(120))).toBe(1);
    expect(strokes(pale(135))).toBe(0);
  });

  it("has two lines where two rows of digits stand", () => {
    const two = drawn((x, y) => within(x, y, [20, 2, 24, 16]) || within(x, y, [20, 24, 24, 38]));
    expect(cellInk(two, CELL, INK).lines).toHaveLength(2);
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
