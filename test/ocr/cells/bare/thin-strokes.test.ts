import { describe, expect, it } from "vitest";
import type { SignMark } from "../../../../shared/ocr/cells/bare/sign-mark.ts";
import { type Inked, losesSigns } from "../../../../shared/ocr/cells/bare/thin-strokes.ts";
import { bareCell, marksOf } from "../../../../shared/ocr/cells/page-marks.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within, zero } from "../drawn-cells.ts";
import { dashOf, grainedTable } from "../grained-table.ts";

const dashes = (thickness: number, contrast = 1): SignMark[] =>
  Array.from({ length: 6 }, () => ({
    sign: "-",
    box: [33, 19, 47, 20],
    cell: CELL,
    digit: 20,
    contrast,
    darkness: contrast,
    seen: 1,
    thickness,
    isVague: false,
  }));
const inked = (raster: Raster): Inked[] => [{ raster, box: CELL, ink: INK }];
const CHANCE = { deviation: 0, most: 0.04, isGrain: true };
const CLEAN = { ...CHANCE, slanted: CHANCE };
/** A box of strokes two pixels thick, and one of strokes of one pixel. */
const frame = (thick: number): Raster =>
  drawn(
    (x, y) =>
      within(x, y, [30, 10, 46, 30]) && !within(x, y, [30 + thick, 10 + thick, 46 - thick, 30 - thick]),
  );

describe("dashes that a page of black and white may have lost", () => {
  it("are as thin as anything on it", () => {
    expect(losesSigns(dashes(1), inked(frame(2)), CLEAN)).toBe(true);
    expect(losesSigns(dashes(1), inked(frame(1)), CLEAN)).toBe(true);
    expect(losesSigns(dashes(2), inked(frame(2)), CLEAN)).toBe(true);
    expect(losesSigns(dashes(1), inked(zero), CLEAN)).toBe(true);
  });

  it("are none where thinner strokes are seen, where greys are, or grain", () => {
    expect(losesSigns(dashes(2), inked(frame(1)), CLEAN)).toBe(false);
    expect(losesSigns(dashes(1, 0.4), inked(frame(2)), CLEAN)).toBe(false);
    expect(losesSigns(dashes(1), inked(frame(2)), { ...CLEAN, deviation: 0.01, most: 0.07 })).toBe(false);
  });

  it("are slashes only where much of those that are seen is lost: they cross pixels wherever a stroke may lie in them", () => {
    const slashes = (seen: number): SignMark[] =>
      dashes(1).map((dash) => ({ ...dash, sign: "/", box: [34, 8, 46, 36], seen }));
    expect(losesSigns(slashes(0.6), inked(frame(2)), CLEAN)).toBe(true);
    expect(losesSigns(slashes(0.85), inked(frame(2)), CLEAN)).toBe(false);
  });

  it("are none where no dashes are seen: blank cells of a fax are blank", () => {
    expect(losesSigns(dashes(1).slice(4), inked(frame(2)), CLEAN)).toBe(false);
  });

  it("leave every blank in doubt where traces of signs stand in several cells", () => {
    const blank = (traces: number): number => {
      const lines = Array.from({ length: 16 }, (_, index) =>
        index < traces ? { lean: 0.5, contrast: 0.3 } : null,
      );
      const table = grainedTable(lines, { strength: 0, smear: 1, seed: 1 });
      const cell = table.cells[15];
      return cell === undefined ? 1 : bareCell(cell, marksOf([table])).confidence;
    };
    expect(blank(4)).toBeLessThan(0.9);
    expect(blank(1)).toBeGreaterThanOrEqual(0.95);
  });

  it("are not told from what is left of a seal: it puts the cells that it crosses in doubt, and no others", () => {
    const lines = Array.from({ length: 16 }, (_, index) => (index < 4 ? { lean: 0.5, contrast: 0.3 } : null));
    const drawn = grainedTable(lines, { strength: 0, smear: 1, seed: 1 });
    const crossed = drawn.cells.map((cell, index) =>
      index < 5 ? { ...cell, layout: { ...cell.layout, isSealed: true as const } } : cell,
    );
    const table = { ...drawn, cells: crossed };
    const marks = marksOf([table]);
    const isSure = table.cells.map((cell) => bareCell(cell, marks).confidence >= 0.95);
    expect(isSure).toEqual(lines.map((line) => line === null));
  });

  it("leave a blank cell among them in doubt", () => {
    const paper = { strength: 0, smear: 1, seed: 1 };
    const read = (contrast: number): number => {
      const lines = Array.from({ length: 16 }, (_, index) => (index === 7 ? null : dashOf(contrast)));
      const table = grainedTable(lines, paper);
      const cell = table.cells[7];
      return cell === undefined ? 1 : bareCell(cell, marksOf([table])).confidence;
    };
    expect(read(1)).toBeLessThan(0.9);
    expect(read(0.4)).toBeGreaterThanOrEqual(0.95);
  });
});
