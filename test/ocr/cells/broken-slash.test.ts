import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../shared/ocr/cells/components.ts";
import { isBrokenSlash } from "../../../shared/ocr/cells/stroke-shape.ts";
import { CELL, drawn, INK, within } from "./drawn-cells.ts";

const isOne = (isInk: (x: number, y: number) => boolean): boolean =>
  isBrokenSlash(componentsOf(drawn(isInk), CELL, INK.level), 80, INK.digit);
const leaning = (x: number, y: number): boolean =>
  y >= 8 && y < 32 && Math.abs(x - 40 + (y - 20) * 0.45) <= 1.2;

describe("a slash that came apart", () => {
  it("is one where its pieces lie on one line and little is missing", () => {
    expect(isOne((x, y) => leaning(x, y) && y !== 20 && y !== 21)).toBe(true);
  });

  it("is none where much is missing, or a piece lies beside the line", () => {
    expect(isOne((x, y) => leaning(x, y) && (y < 13 || y > 27))).toBe(false);
    expect(isOne((x, y) => leaning(y < 20 ? x + 8 : x, y) && y !== 20)).toBe(false);
  });

  it("is none where it stands upright, as a broken 1 does, or beside other ink", () => {
    expect(isOne((x, y) => within(x, y, [39, 8, 42, 19]) || within(x, y, [39, 21, 42, 32]))).toBe(false);
    expect(isOne((x, y) => leaning(x, y) || leaning(x - 12, y))).toBe(false);
  });
});
