import { describe, expect, it } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { hull } from "../../../../shared/ocr/raster/box.ts";
import type { Box, Raster } from "../../../../shared/ocr/raster/raster.ts";
import { INK } from "../drawn-cells.ts";

const [WIDTH, HEIGHT] = [400, 160];
const CELL: Box = [0, 0, WIDTH, HEIGHT];
/** How high a character is, and how far its tail reaches below it. */
const [HIGH, TAIL] = [26, 4];

/** A cell of lines of square characters; every other one has a tail. `pitch` is from line to line. */
function words(lines: readonly number[], pitch: number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const fill = ([left, top, right, bottom]: Box): void => {
    for (let y = top; y < bottom; y += 1) data.fill(20, y * WIDTH + left, y * WIDTH + right);
  };
  lines.forEach((characters, line) => {
    const top = 6 + line * pitch;
    for (let at = 0; at < characters; at += 1) {
      const left = 10 + at * 30;
      fill([left, top, left + 24, top + 3]);
      fill([left, top + 10, left + 24, top + 13]);
      fill([left, top + HIGH - 3, left + 24, top + HIGH]);
      fill([left + 11, top, left + 14, top + HIGH]);
      if (at % 2 === 0) fill([left + 20, top + HIGH - 6, left + 28, top + HIGH - 4]);
      if (at % 2 === 0) fill([left + 26, top + HIGH - 6, left + 28, top + HIGH + TAIL]);
    }
  });
  return { width: WIDTH, height: HEIGHT, data };
}

const linesIn = (raster: Raster): Box[] => cellInk(raster, CELL, INK).lines.map(({ box }) => box);

describe("lines of words that are set close", () => {
  it.each([
    ["two", [10, 8]],
    ["two, of which one is short", [10, 1]],
    ["three", [10, 9, 4]],
    ["four", [8, 12, 12, 7]],
  ])("are told apart though strokes reach between those of the next: %s", (_, lines) => {
    const pitch = HIGH + 2;
    expect(linesIn(words(lines, pitch)).map(([, top]) => top)).toEqual(
      lines.map((_one, line) => 6 + line * pitch),
    );
  });

  it("are told apart where strokes run into one another", () => {
    const raster = words([10, 9], HIGH + 2);
    const [first, second] = linesIn(raster);
    expect(first?.[3]).toBeGreaterThan(second?.[1] ?? 0);
    for (let y = 20; y < 50; y += 1) raster.data.fill(20, y * WIDTH + 81, y * WIDTH + 83);
    expect(linesIn(raster)).toHaveLength(2);
  });

  it("keep all of their ink", () => {
    const raster = words([10, 9, 4], HIGH + 1);
    const { lines, dirt } = cellInk(raster, CELL, INK);
    const area = lines.flatMap(({ strokes }) => strokes).reduce((sum, stroke) => sum + stroke.area, 0);
    expect(dirt).toEqual([]);
    expect(area).toBe(raster.data.filter((grey) => grey < INK.level).length);
    expect(hull(lines.map(({ box }) => box))[1]).toBe(6);
  });
});

describe("digits above one another", () => {
  it("are two lines however close they stand, and strokes of one sign are not", () => {
    const data = (tops: readonly number[], high: number): Raster => {
      const raster = words([0], HIGH);
      for (const top of tops)
        for (let y = top; y < top + high; y += 1) raster.data.fill(20, y * WIDTH + 50, y * WIDTH + 60);
      return raster;
    };
    expect(linesIn(data([10, 32], 20))).toHaveLength(2);
    expect(linesIn(data([10, 14], 3))).toHaveLength(1);
  });
});

describe("one line", () => {
  it("stays one, whatever gaps its characters have", () => {
    expect(linesIn(words([10], HIGH))).toHaveLength(1);
  });

  it("stays one where a figure is as high as two", () => {
    const tall = words([0], HIGH);
    for (let y = 10; y < 70; y += 1) tall.data.fill(20, y * WIDTH + 50, y * WIDTH + 54);
    expect(linesIn(tall)).toHaveLength(1);
  });
});
