import { expect, it } from "vitest";
import type { FoundLine } from "../../../shared/ocr/prose/find-lines.ts";
import { withFaintEnds } from "../../../shared/ocr/prose/line-ends.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";

const PAPER: Raster = { width: 1_000, height: 300, data: new Uint8Array(300_000).fill(255) };
const LEVEL = 140;

const lines = (...boxes: readonly Box[]): FoundLine[] =>
  boxes.map((box) => ({ box, size: Math.min(30, box[3] - box[1]) }));
const found = (...boxes: readonly Box[]): readonly Box[] =>
  withFaintEnds(PAPER, lines(...boxes), LEVEL).map(({ box }) => box);

it("puts pieces of a line together between which a letter has faded away, and no others", () => {
  expect(found([100, 50, 400, 80], [450, 52, 800, 82])).toEqual([[100, 50, 800, 82]]);
  expect(found([100, 50, 400, 80], [500, 52, 800, 82])).toHaveLength(2);
});

it("puts together the upper and the lower parts of letters, but not one line with the next", () => {
  const [above, below]: readonly Box[] = [
    [100, 20, 400, 50],
    [100, 120, 400, 150],
  ];
  if (above === undefined || below === undefined) throw new Error("two boxes");
  const parts: readonly Box[] = [
    [610, 50, 700, 68],
    [600, 60, 702, 82],
  ];
  expect(found(above, ...parts, below)).toEqual([above, [600, 50, 702, 82], below]);
  expect(found([100, 50, 400, 80], [100, 78, 400, 108])).toHaveLength(2);
  expect(found([100, 20, 900, 50], [194, 60, 910, 120], [570, 112, 851, 148])).toHaveLength(3);
});

it("reads what stands side by side from left to right, however level it is, and rows from the top down", () => {
  const [left, right, below]: readonly Box[] = [
    [100, 54, 300, 84],
    [600, 50, 800, 80],
    [100, 120, 400, 150],
  ];
  if (left === undefined || right === undefined || below === undefined) throw new Error("three boxes");
  expect(found(below, right, left)).toEqual([left, right, below]);
});
