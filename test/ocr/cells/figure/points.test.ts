import { describe, expect, it } from "vitest";
import { losesPoint, withPoints } from "../../../../shared/ocr/cells/figure/points.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import type { FigureReading } from "../../../../shared/ocr/text/line-reading.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

/** A look that sees these figures, the likeliest first. */
const look = (...figures: readonly (readonly [string, number])[]): FigureReading => ({
  figures: figures.map(([text, probability]) => ({ text, probability })),
  within: 1,
  seen: 1,
  unbound: "",
});

/** How likely 3.02 is to looks that may see 302, in ink of three digits at these places and a speck at their feet. */
function likely(at: readonly [number, number, number], ...looks: readonly FigureReading[]): number[] {
  const speck: Box = [at[0] + 12, 26, at[0] + 15, 29];
  const boxes = [...at.map((left): Box => [left, 10, left + 10, 30]), speck];
  const raster = drawn((x, y) => boxes.some((box) => within(x, y, box)));
  const [line] = cellInk(raster, CELL, INK, true).lines;
  if (line === undefined) throw new Error("the figure has ink");
  return withPoints(looks, line, { raster, ink: INK, form: "amount" }).map(
    ({ figures: [first] }) => first?.probability ?? 0,
  );
}

describe("an amount without its point", () => {
  const look302 = look(["3.02", 0.6], ["302", 0.3], ["802", 0.1]);

  it("is not what is printed where the point has room of its own", () => {
    const [one = 0, other = 0] = likely([14, 34, 48], look302, look(["3.02", 0.9], ["3", 0.1]));
    expect(one).toBeCloseTo(1);
    expect(other).toBeCloseTo(1);
  });

  it("may be, where a speck stands between digits as near to one another as others", () => {
    expect(likely([14, 30, 46], look302)).toEqual([0.6]);
    expect(likely([14, 34, 52], look302)).toEqual([0.6]);
  });

  it("may be, where a look sees it first", () => {
    expect(likely([14, 34, 48], look302, look(["302", 0.6], ["3.02", 0.4]))).toEqual([0.6, 0.6]);
  });
});

describe("a speck at the feet of an amount's digits", () => {
  /** Whether 302 loses a point whose digits stand at these places, 16 pixels from one another as the page's do. */
  const losesOne = (at: readonly number[], text = "302"): boolean => {
    const speck: Box = [22, 26, 24, 29];
    const boxes = [...at.map((left): Box => [left, 10, left + 10, 30]), speck];
    const raster = drawn((x, y) => boxes.some((box) => within(x, y, box)));
    const [line] = cellInk(raster, CELL, INK, true).lines;
    if (line === undefined) throw new Error("the figure has ink");
    return losesPoint(text, { line, dirt: [], pitch: 0.8 }, { raster, ink: INK, form: "amount" });
  };

  it("is a point where the digits behind it stand further from those before it", () => {
    expect(losesOne([10, 34, 50])).toBe(true);
    expect(losesOne([10, 31, 47])).toBe(true);
  });

  it("is a piece of a digit where a point has no room", () => {
    expect(losesOne([10, 26, 42])).toBe(false);
  });

  it("is a point where it has the place of a digit that is not there", () => {
    expect(losesOne([10, 42], "312")).toBe(true);
  });
});
