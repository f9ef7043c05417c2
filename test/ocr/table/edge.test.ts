import { describe, expect, it, test } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { drawnShare, gapsIn } from "../../../shared/ocr/table/edge.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";

const page = (): Raster => ({ width: 200, height: 60, data: new Uint8Array(200 * 60).fill(255) });

function fill(
  { width, data }: Raster,
  left: number,
  top: number,
  right: number,
  bottom: number,
  shade = 120,
) {
  for (let y = top; y < bottom; y += 1) data.fill(shade, y * width + left, y * width + right);
}

const rule = (offset: number, darkness: number, more: { isLight?: true } = {}): Rule => ({
  axis: "horizontal",
  from: 10,
  to: 190,
  offset,
  thickness: 2,
  darkness,
  offsets: new Float32Array(24).fill(offset),
  ...more,
});

const line = (...rules: readonly Rule[]) => ({ axis: "horizontal", offset: 30, rules }) as const;

/** A line from x = 10 to 190, with stems as letters have on it, every ten pixels. */
function withStems(): Raster {
  const raster = page();
  fill(raster, 10, 30, 190, 32);
  for (let x = 12; x < 188; x += 10) fill(raster, x, 16, x + 3, 32);
  return raster;
}

describe("an edge", () => {
  it("is drawn by a light rule along which paper shows, and not by the feet of letters", () => {
    const raster = page();
    fill(raster, 10, 30, 190, 32);
    expect(drawnShare(raster, line(rule(31, 135, { isLight: true })), 20, 180)).toBe(1);
    expect(drawnShare(withStems(), line(rule(31, 135, { isLight: true })), 20, 180)).toBe(0);
  });

  it("is drawn by a rule as dark as others though letters touch it", () => {
    expect(drawnShare(withStems(), line(rule(31, 135)), 20, 180)).toBe(1);
  });

  it("is not drawn by strokes of several lines that fill in for one another", () => {
    const raster = page();
    for (let x = 10; x < 190; x += 20) {
      fill(raster, x, 24, x + 10, 26);
      fill(raster, x + 10, 34, x + 20, 36);
    }
    const strokes = line(rule(25, 135), rule(35, 135));
    expect(drawnShare(raster, strokes, 20, 180)).toBeLessThan(0.75);
    expect(gapsIn(raster, strokes, 20, 180)).toBeGreaterThan(50);
  });

  it("is drawn by pieces of a rule that go on from one another", () => {
    const raster = page();
    fill(raster, 10, 30, 100, 32);
    fill(raster, 100, 33, 190, 35);
    const pieces = line({ ...rule(31, 135), to: 104 }, { ...rule(34, 135), from: 96 });
    expect(drawnShare(raster, pieces, 20, 180)).toBe(1);
    expect(gapsIn(raster, pieces, 20, 180)).toBe(0);
  });
});

test("a dark stroke that stops short of the rules has gaps, though what was traced of it is pale", () => {
  const raster = page();
  fill(raster, 24, 30, 51, 32, 40);
  fill(raster, 20, 30, 24, 32, 215);
  fill(raster, 51, 30, 55, 32, 215);
  expect(gapsIn(raster, line(rule(31, 60)), 20, 54)).toBeGreaterThan(3);
});
