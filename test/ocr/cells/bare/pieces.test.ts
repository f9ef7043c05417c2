import { describe, expect, it } from "vitest";
import { blankOf } from "../../../../shared/ocr/cells/bare/blank.ts";
import { grainOf } from "../../../../shared/ocr/cells/bare/grain.ts";
import { signMark } from "../../../../shared/ocr/cells/bare/sign-mark.ts";
import { confidenceOf } from "../../../../shared/ocr/cells/figure/confidence.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { componentOf } from "../../../../shared/ocr/cells/ink/components.ts";
import type { LookedTable } from "../../../../shared/ocr/cells/looked-table.ts";
import { borneOut, marksOf } from "../../../../shared/ocr/cells/page-marks.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";
import { dashOf, grainedTable } from "../grained-table.ts";

/** Specks of a stroke in the middle of a cell, and as many and more that lie anywhere. */
const PIECES: readonly Box[] = [
  [36, 12, 37, 13],
  [44, 26, 45, 27],
];
const DUST: readonly Box[] = [...PIECES, [8, 8, 10, 10], [66, 30, 67, 32], [20, 20, 22, 21]];
const DASH: Box = [34, 19, 46, 21];

const bareOf = (boxes: readonly Box[]) => {
  const raster = drawn((x, y) => boxes.some((box) => within(x, y, box)));
  const { dirt, lines } = cellInk(raster, CELL, INK);
  return { raster, box: CELL, dirt, ink: INK, lines };
};

describe("specks where a figure stands", () => {
  it("are pieces of its strokes: the cell may not be blank", () => {
    const confidence = (boxes: readonly Box[]) => blankOf(bareOf(boxes), grainOf([bareOf(boxes)])).confidence;
    expect(confidence(PIECES)).toBeLessThan(0.9);
    expect(confidence(PIECES.slice(1))).toBeGreaterThanOrEqual(0.95);
    expect(confidence(DUST)).toBeGreaterThanOrEqual(0.95);
  });

  it("are pieces of a digit of which a dash is one", () => {
    const confidence = (boxes: readonly Box[]): number => {
      const cell = bareOf([DASH, ...boxes]);
      const [line] = cell.lines;
      if (line === undefined) throw new Error("a dash is a line");
      const evidence = { text: "-", strength: 1, agreed: true, views: 1, others: [] };
      const views = { raster: cell.raster, ink: INK, form: "count" as const };
      return confidenceOf(evidence, "dash", { line, cell: CELL, dirt: cell.dirt }, views);
    };
    expect(signMark(bareOf([DASH, ...PIECES]))).toBeNull();
    expect(signMark(bareOf([DASH, ...DUST]))?.sign).toBe("-");
    const darkest = [36, 39, 44].map((x) => componentOf([20 * 80 + x], 80));
    expect(signMark({ ...bareOf([DASH]), dirt: darkest })?.sign).toBe("-");
    expect(confidence(PIECES)).toBeLessThan(0.9);
    expect(confidence(DUST)).toBeGreaterThan(0.95);
  });
});

describe("a page whose strokes came apart", () => {
  /** How sure the first dash of a table is that has pieces of strokes in so many of its 20 other cells. */
  function sureness(count: number): number | undefined {
    const dashes = Array.from({ length: 40 }, (_, index) => (index < 20 ? dashOf(0.9) : null));
    const table = grainedTable(dashes, { strength: 0, smear: 1, seed: 1 });
    const cells = table.cells.map((cell, index) => {
      if (index < 20 || index >= 20 + count) return cell;
      const [left, top, right, bottom] = cell.layout.box;
      const { width } = table.views.raster;
      const middle = Math.round((top + bottom) / 2) * width + Math.round((left + right) / 2);
      const dirt = [-5, 4].map((down) => componentOf([middle + down * width], width));
      return { ...cell, ink: { ...cell.ink, dirt } };
    });
    const broken: LookedTable = { ...table, cells };
    const [first] = cells;
    return first && borneOut({ text: "-", confidence: 0.98 }, first, marksOf([broken])).confidence;
  }

  it("may have left a dash of a digit, too", () => {
    expect(sureness(2)).toBe(0.98);
    expect(sureness(8)).toBeLessThan(0.9);
  });
});
