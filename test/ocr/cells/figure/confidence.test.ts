import { describe, expect, it } from "vitest";
import { confidenceOf, loneShape } from "../../../../shared/ocr/cells/figure/confidence.ts";
import { type Evidence, weigh } from "../../../../shared/ocr/cells/figure/evidence.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { componentsOf } from "../../../../shared/ocr/cells/ink/components.ts";
import type { InkedCell, TableViews } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import { CELL, drawn, INK, within, zero } from "../drawn-cells.ts";

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

  it("are as strong as the mean of their odds where all ink is digits, one that is certain as others that are nearly", () => {
    const strength = (pieces: number | null, ...shares: readonly number[]): number =>
      weigh(
        shares.map((probability) => view(1, ["12", probability])),
        { pieces, glyphs: [] },
      )?.strength ?? 0;
    // 9 : 1 and 2 : 3
    expect(strength(2, 0.9, 0.4)).toBeCloseTo(Math.sqrt(6) / (1 + Math.sqrt(6)), 6);
    expect(strength(null, 0.9, 0.4)).toBeCloseTo(0.6, 6);
    expect(strength(2, 1, 0.5, 0.5)).toBe(strength(2, 0.99, 0.5, 0.5));
    expect(strength(2, 0.999, 0.997)).toBeCloseTo(0.998, 4);
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
  const blank = { ...views, raster: drawn(() => false) };
  const [line] = cellInk(zero, CELL, INK).lines;
  if (line === undefined) throw new Error("the drawn digit has no ink");
  const says = (text: string): Evidence => ({ text, strength: 0.99, agreed: true, views: 1, others: [] });

  it("is that of its evidence where the ink has as many digits", () => {
    expect(confidenceOf(says("0"), "other", { line, cell: CELL, dirt: [] }, views)).toBe(0.99);
  });

  it("is that of its evidence where digits came apart and fill their places", () => {
    const raster = drawn((x, y) => [26, 33, 40, 47].some((left) => within(x, y, [left, 10, left + 3, 30])));
    const pieces = cellInk(raster, CELL, INK).lines[0] ?? line;
    const stated = (pitch: number | null): number =>
      confidenceOf(says("00"), "other", { line: pieces, cell: CELL, dirt: [], pitch }, { ...views, raster });
    expect(stated(14 / INK.digit)).toBe(0.99);
    expect(stated(null)).toBeLessThan(0.9);
  });

  it("is low where the ink has fewer digits, or is no sign that was read", () => {
    expect(confidenceOf(says("1000"), "other", { line, cell: CELL, dirt: [] }, views)).toBeLessThan(0.9);
    expect(confidenceOf(says("-"), "other", { line, cell: CELL, dirt: [] }, views)).toBeLessThan(0.9);
    expect(confidenceOf(says("1"), "slash", { line, cell: CELL, dirt: [] }, views)).toBeLessThan(0.9);
    expect(confidenceOf(says("1"), "backslash", { line, cell: CELL, dirt: [] }, views)).toBeLessThan(0.9);
  });

  it("is low where its 0 is the frame of a character that the font does not have", () => {
    const raster = drawn((x, y) => within(x, y, [34, 10, 47, 31]) && !within(x, y, [36, 12, 45, 29]));
    const [frame] = cellInk(raster, CELL, INK).lines;
    if (frame === undefined) throw new Error("the frame has ink");
    const standing = { line: frame, cell: CELL, dirt: [] };
    expect(confidenceOf(says("0"), "other", standing, { ...views, raster })).toBeLessThan(0.9);
  });

  it("is low where the text of an amount lacks a point that stands between its digits", () => {
    const zeros = [20, 34, 54];
    const raster = drawn(
      (x, y) =>
        zeros.some((left) => within(x, y, [left, 10, left + 11, 30])) || within(x, y, [48, 27, 51, 30]),
    );
    // The foot of the middle digit came off.
    const chipped = drawn(
      (x, y) =>
        zeros.some((left) => within(x, y, [left, 10, left + 11, left === 34 ? 26 : 30])) ||
        within(x, y, [33, 28, 36, 31]),
    );
    const [amount] = cellInk(raster, CELL, INK).lines;
    if (amount === undefined) throw new Error("the drawn amount has no ink");
    const confidence = (text: string, form: "amount" | "count"): number =>
      confidenceOf(says(text), "other", { line: amount, cell: CELL, dirt: [] }, { raster, ink: INK, form });
    expect(confidence("00.0", "amount")).toBe(0.99);
    expect(confidence("000", "amount")).toBeLessThan(0.9);
    expect(confidence("000", "count")).toBe(0.99);
    // It is no less a point where it was taken for dirt.
    const dirt = amount.strokes.filter(({ box }) => box[3] - box[1] < 5);
    const digits = { ...amount, strokes: amount.strokes.filter((stroke) => !dirt.includes(stroke)) };
    const known = { raster, ink: INK, form: "amount" as const };
    const lost = { line: digits, cell: CELL, dirt };
    expect(confidenceOf(says("000"), "other", lost, known)).toBeLessThan(0.9);
    expect(confidenceOf(says("000"), "other", { ...lost, dirt: [] }, known)).toBe(0.99);
    // A comma whose tail came off is one.
    const [point] = dirt;
    const tail = { box: [49, 32, 50, 34] as Box, area: 2, pixels: [] };
    const comma = { ...lost, dirt: point === undefined ? [] : [point, tail] };
    expect(confidenceOf(says("00.0"), "other", comma, known)).toBe(0.99);
    const chip = { ...amount, strokes: componentsOf(chipped, CELL, INK.level) };
    const views = { raster: chipped, ink: INK, form: "amount" as const };
    expect(confidenceOf(says("000"), "other", { line: chip, cell: CELL, dirt: [] }, views)).toBe(0.99);
  });

  it("is that of a slash or a short dash by its glyphs, where all that look like it are one", () => {
    const spelling = (text: string, looks: number) => ({ text, confidence: 0.97, looks });
    const slash = { ...says("/"), spelling: spelling("/", 3) };
    expect(confidenceOf(slash, "other", { line, cell: CELL, dirt: [] }, views)).toBeGreaterThan(0.9);
    const short: Box = [38, 19, 43, 21];
    const hyphen = { line: { box: short, strokes: [] }, cell: CELL, dirt: [] };
    expect(confidenceOf(says("-"), "dash", hyphen, blank)).toBeLessThan(0.9);
    expect(confidenceOf({ ...says("-"), spelling: spelling("-", 3) }, "dash", hyphen, blank)).toBeLessThan(
      0.9,
    );
    expect(
      confidenceOf({ ...says("-"), spelling: spelling("-", 40) }, "dash", hyphen, blank),
    ).toBeGreaterThan(0.9);
  });

  it("is low where a dash stands nearer to the top or the bottom of its cell than any line: a rule cut a speck", () => {
    const at = (top: number): number => {
      const box: Box = [36, top, 44, top + 3];
      return confidenceOf(says("-"), "dash", { line: { box, strokes: [] }, cell: CELL, dirt: [] }, blank);
    };
    expect([4, 33].map(at).every((confidence) => confidence < 0.9)).toBe(true);
    expect([8, 19, 29].map(at).every((confidence) => confidence > 0.9)).toBe(true);
  });

  it("is low where a dash is what is darker of a pale digit, as the foot of a 2 is", () => {
    const foot: Box = [34, 28, 46, 31];
    const pale = drawn((x, y) => within(x, y, [38, 10, 41, 31]), 160);
    const of = (raster: typeof pale): number =>
      confidenceOf(
        says("-"),
        "dash",
        { line: { box: foot, strokes: [] }, cell: CELL, dirt: [] },
        { ...views, raster },
      );
    expect(of(pale)).toBeLessThan(0.9);
    expect(of(blank.raster)).toBeGreaterThan(0.9);
  });

  it("is low where the ink reaches a side of the cell: a digit may stand beyond it", () => {
    const cut: Box = [0, 0, line.box[2] + 1, 40];
    expect(confidenceOf(says("0"), "other", { line, cell: cut, dirt: [] }, views)).toBeLessThan(0.9);
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
      expect(confidenceOf(says("15"), "other", { line: stacked, cell: CELL, dirt: [] }, views)).toBeLessThan(
        0.9,
      );
    }
    const beside = {
      box: [24, 4, 50, 24] as Box,
      strokes: [...strokeAt([24, 4, 34, 23]), ...strokeAt([40, 5, 50, 24])],
    };
    expect(confidenceOf(says("15"), "other", { line: beside, cell: CELL, dirt: [] }, views)).toBe(0.99);
  });
});
