import { describe, expect, it, test } from "vitest";
import { componentOf } from "../../../shared/ocr/cells/ink/components.ts";
import type { InkedCell, ReadCell } from "../../../shared/ocr/cells/inked-cell.ts";
import type { LookedTable } from "../../../shared/ocr/cells/looked-table.ts";
import { bareCell, borneOut, marksOf } from "../../../shared/ocr/cells/page-marks.ts";
import { dashOf, grainedTable, type Line, type Slash } from "./grained-table.ts";

const CELLS = 40;

describe("signs in doubt by their readings", () => {
  const cells = (line: Line | Slash): LookedTable =>
    grainedTable(
      Array.from({ length: CELLS }, (_, index) => (index % 3 === 0 ? line : null)),
      { strength: 1, smear: 1, seed: 1 },
    );
  const judged = (table: LookedTable, text: string, confidence: number): ReadCell | null => {
    const [cell] = table.cells;
    return cell === undefined ? null : borneOut({ text, confidence }, cell, marksOf([table]));
  };

  it("are dashes where these stand alike, whatever was seen in one of them", () => {
    expect(judged(cells(dashOf(0.9)), "1", 0.6)).toEqual({ text: "-", confidence: 0.98 });
    expect(judged(cells(dashOf(0.9)), "-", 0.6)).toEqual({ text: "-", confidence: 0.98 });
  });

  it("are dashes where ink is as low as one, though a look is sure of a figure", () => {
    const table = cells(dashOf(0.9));
    const [first] = table.cells;
    if (first === undefined) throw new Error("the table has cells");
    const figure = (height: number): InkedCell => {
      const rows = Array.from({ length: height }, (_, down) => 18 + down);
      const stroke = componentOf(
        rows.flatMap((row) => [57, 58, 59, 60, 61].map((column) => row * table.views.raster.width + column)),
        table.views.raster.width,
      );
      const line = { box: stroke.box, strokes: [stroke] };
      const read = { figures: [{ text: "6", probability: 0.6 }], within: 1, seen: 1, unbound: "6" };
      const text = { text: "6", least: 0.6, mean: 0.6, probabilities: [0.6] };
      const looked = { line, part: line, text, figure: read, glyphs: [] };
      return { ...first, ink: { ...first.ink, lines: [line] }, lines: [looked] };
    };
    const readIn = (height: number): ReadCell | null =>
      judged({ ...table, cells: [figure(height), ...table.cells.slice(1)] }, "6", 0.6);
    expect(readIn(4)?.text).toBe("-");
    expect(readIn(14)?.text).toBe("6");
  });

  it("are slashes where little was seen; a leaning stroke that was read as a 1 may be one", () => {
    const slashes = cells({ lean: 0.5, contrast: 0.9 });
    expect(judged(slashes, "1", 0.1)).toEqual({ text: "/", confidence: 0.98 });
    expect(judged(slashes, "1", 0.6)).toEqual({ text: "1", confidence: 0.6 });
    expect(judged(slashes, "7", 0.99)).toEqual({ text: "7", confidence: 0.6 });
  });

  it("are slashes where pieces of one look like lines, and not where other ink stands above one another", () => {
    const table = cells({ lean: 0.5, contrast: 0.9 });
    const [first] = table.cells;
    if (first === undefined) throw new Error("the table has cells");
    const { width } = table.views.raster;
    /** Pieces of a stroke that leans so, of so many rows, one above the other. */
    const inPieces = (lean: number, tops = [10, 22], height = 10): LookedTable => {
      const lines = tops.map((top) => {
        const rows = Array.from({ length: height }, (_, down) => top + down);
        const piece = componentOf(
          rows.map((row) => row * width + 60 - Math.floor(lean * row)),
          width,
        );
        return { box: piece.box, strokes: [piece] };
      });
      const read = { text: { text: "", least: 0, mean: 0, probabilities: [] }, figure: null, glyphs: [] };
      const cell: InkedCell = {
        ...first,
        ink: { ...first.ink, lines },
        lines: lines.map((line) => ({ ...read, line, part: line })),
      };
      return { ...table, cells: [cell, ...table.cells.slice(1)] };
    };
    expect(judged(inPieces(0.5), "11", 0.2)).toEqual({ text: "/", confidence: 0.98 });
    expect(judged(inPieces(0.5, [10, 16, 22, 30], 2), "11", 0.2)).toEqual({ text: "/", confidence: 0.98 });
    expect(judged(inPieces(0), "11", 0.2)).toEqual({ text: "11", confidence: 0.2 });
  });
});

test("a tall slash of which a look saw a piece is none of the figure that this looks like, nor is one among many a 1", () => {
  const seen = (height: number, count: number): string => {
    const table = grainedTable(
      Array.from({ length: CELLS }, (_, index) =>
        index < count ? { lean: 0.4, contrast: 0.9, height: 28 } : null,
      ),
      { strength: 1, smear: 1, seed: 1 },
    );
    const [first] = table.cells;
    if (first === undefined) throw new Error("the table has cells");
    const line = { box: [58, 16, 62, 16 + height] as const, strokes: [] };
    const text = { text: "1", least: 0.7, mean: 0.7, probabilities: [0.7] };
    const figure = { figures: [{ text: "1", probability: 0.98 }], within: 0.8, seen: 0.8, unbound: "1" };
    const cell = { ...first, lines: [{ line, part: line, text, figure, glyphs: [] }] };
    return borneOut({ text: "1", confidence: 0.52 }, cell, marksOf([table])).text;
  };
  expect([seen(10, 4), seen(22, 4)]).toEqual(["/", "1"]);
  expect(seen(22, 8)).toBe("/");
});

describe("slashes too light to be ink", () => {
  const read = (count: number, height: number): ReadCell | null => {
    const slash = { lean: 0.4, contrast: 0.4, height };
    const table = grainedTable(
      Array.from({ length: CELLS }, (_, index) => (index < count ? slash : null)),
      { strength: 1, smear: 1, seed: 1 },
    );
    const [cell] = table.cells;
    return cell === undefined ? null : bareCell(cell, marksOf([table]));
  };

  it("are borne out by one that is clear, though paler themselves", () => {
    const first = (contrast: number, other: number): string => {
      const pale = { lean: 0.4, contrast, height: 28 };
      const table = grainedTable(
        Array.from({ length: CELLS }, (_, at) => [pale, { ...pale, contrast: other }][at] ?? null),
        { strength: 1, smear: 1, seed: 1 },
      );
      const [cell] = table.cells;
      return cell === undefined ? "" : bareCell(cell, marksOf([table])).text;
    };
    expect([first(0.26, 0.4), first(0.26, 0.26)]).toEqual(["/", ""]);
  });

  it("need one other where they are higher than digits are, and many where not", () => {
    expect(read(2, 28)).toEqual({ text: "/", confidence: 0.98 });
    expect(read(1, 28)).toMatchObject({ text: "", confidence: 0.3 });
    expect(read(2, 22)).toMatchObject({ text: "", confidence: 0.3 });
    expect(read(5, 22)).toEqual({ text: "/", confidence: 0.98 });
  });
});

test("dashes too light to be ink need two others, and one where no flat stroke of a digit is as long", () => {
  const read = (count: number, length: number, contrast = 0.45, rows = 1, strength = 1): string => {
    const table = grainedTable(
      Array.from({ length: CELLS }, (_, index) => (index < count ? dashOf(contrast, length, rows) : null)),
      { strength, smear: 1, seed: 1 },
    );
    const [cell] = table.cells;
    return cell === undefined ? "" : bareCell(cell, marksOf([table])).text;
  };
  expect([read(2, 14), read(3, 14)]).toEqual(["", "-"]);
  expect([read(1, 26), read(2, 26)]).toEqual(["", "-"]);
  // Blurred, a long dash is pale and has as much ink; what shows through from the other side has not.
  expect([read(2, 26, 0.26, 4), read(2, 14, 0.26, 4), read(2, 26, 0.26, 2)]).toEqual(["-", "", ""]);
  // So long a line stands out from grain where a short one would not.
  expect([read(2, 26, 0.3, 4, 22), read(6, 14, 0.3, 4, 22)]).toEqual(["-", ""]);
});
